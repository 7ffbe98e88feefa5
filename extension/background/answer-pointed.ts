import type { PointedAnswer } from '../../contract/pointed.ts';
import { lookUpEntry } from '../../explain/look-up/look-up-entry.ts';
import { explainPointed, type Pointed } from '../../explain/look-up/selection/explain-pointed.ts';
import { explainSelection } from '../../explain/look-up/selection/explain-selection.ts';
import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Article } from '../../explain/model/article.ts';
import type { LoadedGlossary } from './glossary-in-memory.ts';

interface PointedQuestion {
  readonly text: string;
  /** A character offset in the word that is pointed at. */
  readonly at: number;
  readonly article: Article | null;
}

/** What is known of the words around one place of a text. Null: no word stands there. */
export async function answerPointed(
  { text, at, article }: PointedQuestion,
  known: LoadedGlossary,
): Promise<PointedAnswer | null> {
  const { bundled, own } = await known.lookUpFor(text);
  const pointed = explainPointed(text, at, article, own ? [bundled, own] : [bundled]);
  if (pointed === null) return null;
  const { start, end, entry } = pointed;
  const explainer = entry === null ? null : lookUpEntry(entry, article, await known.indexFor(article, entry));
  return { start, end, explainer, answer: await answerOf(pointed, text.slice(start, end), article, known) };
}

/** What else the words may mean; without what the article says with them, for they stand in it. */
async function answerOf(
  { names, isTerm }: Pointed,
  text: string,
  article: Article | null,
  known: LoadedGlossary,
): Promise<SelectionAnswer> {
  if (!isTerm) return names.length > 0 ? { kind: 'found', text, matches: names } : nothing(text);
  const { bundled, own } = await known.lookUpFor(text);
  const answer = explainSelection(text, article, () => [], bundled, own);
  const matches =
    answer.kind === 'found' ? answer.matches.filter(({ kind, how }) => kind !== 'passage' && how !== 'begins') : [];
  return matches.length > 0 ? { kind: 'found', text, matches } : nothing(text);
}

const nothing = (text: string): SelectionAnswer => ({ kind: 'nothing', text, why: 'unknown' });
