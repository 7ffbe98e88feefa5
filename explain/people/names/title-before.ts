import type { TitleRules } from '../../language/name-rules.ts';
import { isCapitalised, type Word } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';
import { startOfPhrase } from './title-phrase.ts';
import { isDefinite, mostTitleWords, namesOf, rulesOf, touches } from './title-words.ts';

/**
 * The title before a name, with all that belongs to it: "longtime Acme CEO", "fisheries bureau spokesman",
 * "chairman, CEO and president". A noun phrase is followed backwards to the word that cannot be part of it: a function
 * word, a verb, the sentence's beginning. Null: no title.
 * @param isPerson the name is a person's also without a title: then a body may stand between ("Ambassador to Lisk")
 */
export function titleBefore(run: NameRun, isPerson: boolean): string | null {
  const { words } = run.block;
  const end = pastAddresses(run);
  const role = roleBefore(run, end);
  if (
    role === null ||
    (!isPerson && !mayName(run, role, end)) ||
    (run.to - run.from === 1 && !isSurnameTitle(run, role))
  )
    return null;
  const first = run.block.sentences.findLast(({ from }) => from < end)?.from ?? 0;
  const from = startOfPhrase(run, first, role, end);
  const determiner = words[from - 1];
  const start = words[from]?.start ?? 0;
  const isDetermined =
    determiner !== undefined &&
    from > first &&
    rulesOf(run).determiners.has(determiner.lower) &&
    touches(run, determiner, start) &&
    end > from;
  const text = run.block.block.text.slice(isDetermined ? determiner.start : start, words[end]?.start).trim();
  return text.replace(/[,;:]$/u, '');
}

/** "his longtime physician Dr. Ilse Varga": where the title ends and the form of address begins. */
function pastAddresses(run: NameRun): number {
  let at = run.from;
  while (at > 0 && namesOf(run).addresses.has(run.block.words[at - 1]?.lower ?? '') && !isOfTwoWords(run, at - 1))
    at -= 1;
  // "Senator the Hon. Ilse Varga"
  return at < run.from && isDefinite(run, run.block.words[at - 1]) ? at - 1 : at;
}

/** "First *Lady*" */
function isOfTwoWords({ block: { words, language } }: NameRun, at: number): boolean {
  return language.names.titles.officesOfTwoWords.has(`${words[at - 1]?.lower} ${words[at]?.lower}`);
}

/** Not where a body with its article stands between ("the head of the Lisk State | Building Trades"), nor "developer Acme". */
function mayName(run: NameRun, role: number, end: number): boolean {
  const between = run.block.words.slice(role, end);
  const noun = between[0];
  const { isOtherName, titles } = namesOf(run);
  if (noun === undefined || titles.rolesOfBodies.has(noun.lower)) return false;
  if (between.length === 1) return true;
  const isBodyOnly = between
    .slice(1)
    .every(({ lower }) => isOtherName(lower) || titles.roleTies.has(lower) || titles.conjunctions.has(lower));
  return isBodyOnly && !titles.isPlural(noun.lower);
}

/** Position of the role noun before a name: just before it, or with a body between ("Ambassador to the European Union"). */
function roleBefore(run: NameRun, end: number): number | null {
  const { words } = run.block;
  const { isOtherName, isRoleNoun, titles } = namesOf(run);
  for (let at = end - 1; at >= 0 && end - at <= mostTitleWords; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !touches(run, word, next.start)) return null;
    // An owner is no title: "the members' register".
    const isRole = isRoleNoun(word.lower) || isElect(words, at, titles);
    if (isRole && owns(run, word)) return null;
    if (isRole) return at === end - 1 || titles.roleTies.has(next.lower) ? at : null;
    const isBetween =
      isOtherName(word.lower) || (at < end - 1 && (isCapitalised(word.text) || titles.bodyTies.has(word.lower)));
    const isPlace =
      at === end - 1 &&
      isCapitalised(word.text) &&
      (titles.roleTies.has(words[at - 1]?.lower ?? '') || isDefinite(run, words[at - 1]));
    if (!isBetween && !isPlace) return null;
  }
  return null;
}

/** "President-*elect*"; elsewhere voters elect. */
function isElect(words: readonly Word[], at: number, { officesToCome }: TitleRules): boolean {
  return officesToCome.has(words[at]?.lower ?? '') && words[at - 1]?.tie === 'hyphen';
}

function owns(run: NameRun, word: Word): boolean {
  return /^['’]/.test(run.block.block.text.slice(word.end, word.end + 1));
}

/** "President Varga", but not "the president's order". */
function isSurnameTitle(run: NameRun, role: number): boolean {
  const { words, block } = run.block;
  const word = words[role];
  const name = words[run.from];
  if (word === undefined || name === undefined || role !== run.from - 1) return false;
  const { surnameTitles } = rulesOf(run);
  return (
    [word.lower, hyphenated(words, role)].some((one) => surnameTitles.has(one)) &&
    /^\.? $/.test(block.text.slice(word.end, name.start))
  );
}

/** "commander-in-chief" at its last word. */
function hyphenated(words: readonly Word[], at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  return before?.tie === 'hyphen' ? `${hyphenated(words, at - 1)}-${word?.lower}` : (word?.lower ?? '');
}
