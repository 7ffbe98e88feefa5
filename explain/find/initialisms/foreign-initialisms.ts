import { keysOf } from '../../text/words.ts';
import { type TermIndex, wordingsOf } from '../index/term-index.ts';
import type { ArticleInitialism } from './article-initialism.ts';

/**
 * Initialisms that the glossary has, but for something else than this article: "ICC" is a court in the glossary and
 * a cricket council here. What the article says in so many words wins; an entry that has no name in words to compare
 * ("AUKUS") is believed.
 */
export function foreignInitialisms(
  initialisms: ReadonlyMap<string, ArticleInitialism>,
  index: TermIndex,
): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const [short, { expansion }] of initialisms) {
    const entry = index.entries.get(index.initialisms.get(short) ?? '')?.entry;
    if (entry === undefined) continue;
    const said = keysOf(expansion, index.language);
    const names = wordingsOf(entry)
      .map(({ wording }) => keysOf(wording, index.language))
      .filter(({ length }) => length > 1);
    if (names.length > 0 && !names.some((name) => alike(name, said))) foreign.add(short);
  }
  return foreign;
}

/** Most words of the shorter in common: "UN refugee agency" and "United Nations refugee agency" are the same. */
function alike(one: readonly string[], other: readonly string[]): boolean {
  const short = one.length < other.length ? one : other;
  const long = new Set(short === one ? other : one);
  return short.length > 1 && short.filter((key) => long.has(key)).length * 2 > short.length;
}
