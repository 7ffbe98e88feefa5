import { nameRuns } from '../../people/names/name-runs.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import type { Word } from '../../text/words.ts';
import { isPartOfName, speaksAt } from './part-of-name.ts';

/** "In his first speech, Varga said": a pronoun so near to the beginning looks ahead to the name behind the comma. */
const nearBeginning = 4;
const nameBehindComma = /^[^.!?“”"]{1,80}, (?:\p{L}+ ){0,3}\p{Lu}/u;

/**
 * Whether the text from one sentence to another of its block speaks of somebody by a pronoun ("her", "they") before it says
 * who that is. Quotations count: "He lied," somebody says, and the reader asks who.
 * @param isSpeakerShown so that "she" of "she said" is known
 */
export function restsOnPronoun(
  prepared: PreparedArticle,
  first: Sentence,
  last: Sentence,
  isSpeakerShown: boolean,
): boolean {
  const { names, references } = prepared.language;
  const own = first.block.words.slice(first.from, last.to);
  const several = own.findIndex(({ lower }) => references.several.has(bare(lower)));
  const one = own.findIndex(
    ({ lower }, at) =>
      (names.pronouns.he.has(bare(lower)) || names.pronouns.she.has(bare(lower))) &&
      !(isSpeakerShown && speaksAt(first.block, first.from + at, first.from + at + 1)),
  );
  const isOfSeveral = own.slice(0, several + 1).some(({ lower }) => references.standsForSeveral.test(lower));
  return (
    (several >= 0 && !isOfSeveral && !looksAhead(own, several, last)) ||
    (one >= 0 && !saysWho(prepared, first, own.slice(0, one)) && !looksAhead(own, one, last))
  );
}

/** "they" of "they’ve" */
function bare(lower: string): string {
  return lower.split(/['’]/u)[0] ?? lower;
}

/** Whether words at the beginning of a sentence name or describe one person. */
function saysWho(prepared: PreparedArticle, { block, from: start }: Sentence, words: readonly Word[]): boolean {
  const { names } = prepared.language;
  const isOne = (lower: string) =>
    (names.isRoleNoun(lower) || names.privateNouns.has(lower) || names.kinNouns.has(lower)) &&
    !names.titles.isPlural(lower);
  // Any word has a capital where it opens the sentence.
  const isName = (from: number, to: number) =>
    to - from > 1 || from > start || isPartOfName(prepared, block.words[from]?.lower ?? '');
  const runs = nameRuns(block);
  return (
    words.some(({ lower }) => isOne(lower)) ||
    runs.some(({ from, to }) => from >= start && to <= start + words.length && isName(from, to))
  );
}

function looksAhead(own: readonly Word[], at: number, { block, end }: Sentence): boolean {
  return at < nearBeginning && nameBehindComma.test(block.block.text.slice(own[at]?.end ?? end, end));
}
