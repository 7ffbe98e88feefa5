import type { ArticleInitialism } from '../../find/initialisms/initialisms.ts';
import { articleEntry } from '../../find/initialisms/mentions-of-initialisms.ts';
import { keysOf } from '../../text/words.ts';
import type { KnownArticle } from './known-article.ts';
import { placeInArticle } from './place-in-article.ts';
import { isWhole, type SelectedText } from './selected-text.ts';
import type { InitialismMatch } from './selection-answer.ts';

/**
 * The article's own short forms that a selection names, by the short form (also in the plural; typed alone in any case)
 * or by what it stands for.
 */
export function initialismsNamed(selected: SelectedText, { initialisms }: KnownArticle): readonly InitialismMatch[] {
  return initialisms.flatMap((initialism) => {
    const how = namingOf(selected, initialism);
    return how === null ? [] : [matchOf(initialism, how)];
  });
}

function namingOf(selected: SelectedText, { short, expansion }: ArticleInitialism): 'exact' | 'contained' | null {
  const at = selected.words.findIndex(
    ({ text }) => text === short || selected.language.initialisms.singularOf(text) === short,
  );
  if (at >= 0) return isWhole(selected, at, at + 1) ? 'exact' : 'contained';
  const typed = selected.words.slice(selected.from, selected.to).map(({ key }) => key);
  const shortKeys = keysOf(short, selected.language);
  if (typed.join(' ') === shortKeys.join(' ')) return 'exact';
  const keys = keysOf(expansion, selected.language);
  const from = typed.findIndex((_, start) => keys.every((key, step) => typed[start + step] === key));
  if (from < 0 || keys.length === 0) return null;
  return keys.length === typed.length ? 'exact' : 'contained';
}

function matchOf({ short, expansion, block, start }: ArticleInitialism, how: InitialismMatch['how']): InitialismMatch {
  return { kind: 'initialism', how, entry: articleEntry(short), short, expansion, ...placeInArticle(block, start) };
}
