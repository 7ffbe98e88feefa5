import { type CaseContext, caseContextOf } from '../find/forms/case-context.ts';
import { type PreparedBlock, type Sentence, sentenceAt } from '../text/prepared-article.ts';
import { isAllCapitals, isCapitalised, type Word } from '../text/words.ts';
import type { PlaceIndex, PlaceWording } from './place-index.ts';

/** Words [from, to) of a block that may name a place. */
export interface PlaceCandidate {
  readonly block: PreparedBlock;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly wording: PlaceWording;
  /** Its capital says nothing: it opens a sentence. */
  readonly opens: boolean;
  readonly style: CaseContext['style'];
}

/** The candidates of a block in order, each the longest wording that stands there. Time linear in the block. */
export function candidatesIn(block: PreparedBlock, index: PlaceIndex): readonly PlaceCandidate[] {
  const { words, language, sentences } = block;
  const starts = sentences.map(({ from }) => from);
  const isSentence = /[.!?…]["'”’»)]*$/u.test(block.block.text.trimEnd());
  const { style, opens } = caseContextOf(words, starts, isSentence, () => false, language);
  const candidates: PlaceCandidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const wording = wordingAt(block, from, index, style === 'shouted');
    if (wording === null) continue;
    const sentence = sentenceAt(block, words[from]?.start ?? 0);
    if (sentence === undefined) continue;
    const to = from + wording.words.length;
    candidates.push({ block, sentence, from, to, wording, opens: opens.has(from), style });
    from = to - 1;
  }
  return candidates;
}

function wordingAt(
  block: PreparedBlock,
  from: number,
  { byFirstWord }: PlaceIndex,
  isShouted: boolean,
): PlaceWording | null {
  const { words, language } = block;
  const first = words[from];
  if (first === undefined || first.barred || !isCapitalised(first.text)) return null;
  const hasArticle = language.words.definiteArticles.has(words[from - 1]?.lower ?? '');
  const wordings = byFirstWord.get(first.lower) ?? [];
  const mayStand = ({ withArticle, forms }: PlaceWording) =>
    (!withArticle || hasArticle) && !(isShouted && forms.includes('initials'));
  return wordings.find((wording) => mayStand(wording) && standsAt(block, from, wording)) ?? null;
}

function standsAt(block: PreparedBlock, from: number, { words: named, forms }: PlaceWording): boolean {
  return named.every((name, at) => {
    const word = block.words[from + at];
    if (word === undefined || word.lower !== name) return false;
    if (forms[at] === 'initials' && !isAllCapitals(word.text)) return false;
    if (forms[at] === 'capital' && !isCapitalised(word.text)) return false;
    return at === named.length - 1 || isTied(block, word, block.words[from + at + 1]);
  });
}

/** A space, a hyphen, or the stop of "St." */
function isTied(block: PreparedBlock, word: Word, next: Word | undefined): boolean {
  if (word.tie !== 'none') return true;
  const gap = block.block.text.slice(word.end, next?.start);
  return gap === '. ' && block.language.places.stopped.has(word.lower);
}
