import { type NameRun, nameRuns } from '../../people/names/name-runs.ts';
import { onceFor } from '../../text/once-for.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';

/** What introduces somebody stands in so many characters behind the name. */
const introductionChars = 20;

/**
 * Whether the text from one sentence to another calls somebody by a surname or a first name alone, whose full name the
 * article gave before. Not where it says who that is ("Varga, a clerk", "Judge Varga").
 * @param told stems of what the reader has read
 * @param isSpeakerShown so that "Varga" of "Varga said" is known
 */
export function callsByPartOfName(
  prepared: PreparedArticle,
  first: Sentence,
  last: Sentence,
  told: ReadonlySet<string>,
  isSpeakerShown: boolean,
): boolean {
  const { block } = first;
  const { names, references, words } = prepared.language;
  const own = nameRuns(block).filter(({ from, to }) => from >= first.from && to <= last.to);
  const full = own.filter(({ from, to }) => to - from > 1).flatMap(({ from, to }) => block.words.slice(from, to));
  const inFull = new Set(full.map(({ lower }) => lower));
  return own.some(({ from, to }) => {
    const word = block.words[from];
    if (word === undefined || to - from > 1 || inFull.has(word.lower) || told.has(words.stemOf(word.key))) return false;
    const isGivenBefore = (partsIn(prepared).get(word.lower) ?? first.at) < first.at;
    const isTitled = from > first.from && names.isRoleNoun(block.words[from - 1]?.lower ?? '');
    if (isSpeakerShown && speaksAt(block, from, to)) return false;
    return isGivenBefore && !isTitled && !references.introduces.test(block.block.text.slice(word.end, last.end));
  });
}

/** Whether a word is the first or last part of a full name in the article. */
export function isPartOfName(prepared: PreparedArticle, lower: string): boolean {
  return partsIn(prepared).has(lower);
}

/** Whether a verb of speaking stands right beside words [from, to) of a block. */
export function speaksAt({ words, language }: PreparedBlock, from: number, to: number): boolean {
  const { verbs } = language.speech;
  return verbs.has(words[to]?.lower ?? '') || verbs.has(words[from - 1]?.lower ?? '');
}

/** First and last parts of full names, in lower case, each with the position of the sentence that has it first. */
const partsIn = onceFor((prepared: PreparedArticle): ReadonlyMap<string, number> => {
  const parts = new Map<string, number>();
  for (const run of prepared.blocks.flatMap(nameRuns)) {
    const { block, from, to } = run;
    if (to - from < 2 || !isPerson(run)) continue;
    const at = block.sentences.find((sentence) => from < sentence.to)?.at ?? 0;
    for (const word of [block.words[from], block.words[to - 1]])
      if (word !== undefined && !parts.has(word.lower)) parts.set(word.lower, at);
  }
  return parts;
});

/** No place and no body: it has a given name, speaks, or is introduced like somebody. */
function isPerson(run: NameRun): boolean {
  const { from, to } = run;
  const { block, words, language } = run.block;
  const { names, references } = language;
  const end = words[to - 1]?.end ?? 0;
  return (
    names.isGivenName(words[from]?.lower ?? '') ||
    speaksAt(run.block, from, to) ||
    references.introduces.test(block.text.slice(end, end + introductionChars))
  );
}
