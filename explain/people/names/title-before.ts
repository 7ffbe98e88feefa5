import type { NameRules, TitleRules } from '../../language/name-rules.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';

/** Longer runs before a name are the rest of a sentence. */
const mostTitleWords = 10;
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

/** First word of the noun phrase whose head is the role noun. `first`: where the sentence begins. */
function startOfPhrase(run: NameRun, first: number, role: number, end: number): number {
  const { words } = run.block;
  let from = role;
  while (from > first && end - from < mostTitleWords) {
    const word = words[from - 1];
    const next = words[from];
    if (word === undefined || next === undefined) break;
    const coordinated = coordinatedRole(run, from, first);
    if (coordinated !== null) {
      from = coordinated;
      continue;
    }
    if (!touches(run, word, next.start)) break;
    if (isBodyOfThe(run, from - 1) && from - 3 >= first) {
      from -= 3;
      continue;
    }
    if (!belongs(run, from - 1, first) && !isBodyOf(run, from - 1)) break;
    from -= 1;
  }
  return from;
}

/** Whether a word goes on the noun phrase that follows it. */
function belongs(run: NameRun, at: number, first: number): boolean {
  const { words, language } = run.block;
  const { isRoleNoun, looksLikeVerb, titles } = language.names;
  const { stopWords } = language.words;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || word.barred || titles.openers.has(word.lower)) return false;
  if (isRoleNoun(word.lower) || titles.roleModifiers.has(word.lower)) return true;
  if (isCapitalised(word.text)) return at > first || !isOpener(run, word);
  const before = words[at - 1];
  if (word.tie === 'hyphen') return !titles.prefixes.has(word.lower);
  if (titles.prefixes.has(before?.lower ?? '')) return false;
  if (before?.tie === 'hyphen') return !stopWords.has(word.lower) || titles.compoundEnds.has(word.lower);
  if (titles.spansOfTime.has(word.lower)) return false;
  if (isCapitalised(next.text) || /^\d/.test(word.text) || isFunctionWord(run, word.lower)) return false;
  return looksLikeVerb(word.lower) ? opensPhrase(run, at) : !titles.beforeVerbs.has(before?.lower ?? '');
}

function isOpener({ block: { language } }: NameRun, { text, lower }: Word): boolean {
  const { titles } = language.names;
  const capitalised = text.slice(0, 1) + text.slice(1).toLowerCase();
  return (
    language.sentences.openers.has(capitalised) ||
    (language.words.stopWords.has(lower) && !titles.openingStopWords.has(lower)) ||
    titles.isAdverb(lower)
  );
}

/** Whether a word that may be a verb stands where only a noun phrase can begin: after a determiner, a preposition, a quotation. */
function opensPhrase(run: NameRun, at: number): boolean {
  const before = run.block.words[at - 1];
  const word = run.block.words[at];
  if (before === undefined || word === undefined) return true;
  const { determiners, beforeNouns, isGerund } = rulesOf(run);
  const gap = run.block.block.text.slice(before.end, word.start);
  if (/^['’]s? $/.test(gap) || /[”"]/u.test(gap)) return !isGerund(word.lower);
  return gap === ' ' && (determiners.has(before.lower) || beforeNouns.has(before.lower));
}

function isFunctionWord({ block: { language } }: NameRun, lower: string): boolean {
  const { titles } = language.names;
  return (
    (language.words.stopWords.has(lower) && !titles.innerStopWords.has(lower)) ||
    language.speech.verbs.has(lower) ||
    titles.isAdverb(lower)
  );
}

/** "Department *of* Correction spokesman" */
function isBodyOf(run: NameRun, at: number): boolean {
  const { words } = run.block;
  const { isOtherName, isRoleNoun, titles } = namesOf(run);
  const [before, tie, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || tie === undefined || after === undefined || !titles.nameTies.has(tie.lower)) return false;
  return (
    isCapitalised(before.text) && isCapitalised(after.text) && (isOtherName(before.lower) || !isRoleNoun(before.lower))
  );
}

/** "Party for *the* People leader" */
function isBodyOfThe(run: NameRun, at: number): boolean {
  const { isOtherName, titles } = namesOf(run);
  const [body, tie, the, after] = run.block.words.slice(Math.max(0, at - 2), at + 2);
  if (body === undefined || tie === undefined || !isDefinite(run, the) || after === undefined) return false;
  return (
    titles.nameTies.has(tie.lower) && isCapitalised(body.text) && isOtherName(body.lower) && isCapitalised(after.text)
  );
}

/** "chairman, *CEO and* president": position of the role noun before "and", or before the comma of such a row. */
function coordinatedRole(run: NameRun, from: number, first: number): number | null {
  const { words } = run.block;
  const text = run.block.block.text;
  const { isRoleNoun, titles } = namesOf(run);
  const next = words[from];
  const before = words[from - 1];
  if (next === undefined || before === undefined) return null;
  const at = titles.conjunctions.has(before.lower) ? from - 2 : from - 1;
  const role = words[at];
  if (at < first || role === undefined || !isRoleNoun(role.lower) || titles.isPlural(role.lower)) return null;
  const gap = text.slice(role.end, next.start);
  const behind = words[from + 1]?.lower ?? '';
  const isRow =
    (gap.startsWith(' ') && gap.endsWith(' ') && titles.conjunctions.has(gap.trim())) ||
    gap === ' & ' ||
    (gap === ', ' && (titles.conjunctions.has(behind) || titles.rowOffices.has(behind)));
  const isOffice = isCapitalised(next.text) && !isAllCapitals(next.text) && !isCapitalised(role.text);
  return isRow && !isOffice && !isSurnameOffice(run, from) ? at : null;
}

/** "the mayor and Gov. Varga" are two. */
function isSurnameOffice(run: NameRun, from: number): boolean {
  const word = run.block.words[from];
  return word !== undefined && isCapitalised(word.text) && rulesOf(run).surnameTitles.has(word.lower);
}

/** Whether two words belong together: over a space or hyphen, or over the stop of an abbreviation ("Sen. Varga"). */
function touches(run: NameRun, word: Word, start: number): boolean {
  const gap = run.block.block.text.slice(word.end, start);
  if (/^(?:['’]s)?[ ‑-]$/.test(gap) || (/^['’] $/.test(gap) && /s$/.test(word.lower))) return true;
  if (gap === '&' || gap === ' & ') return isCapitalised(word.text);
  return gap === '. ' && isCapitalised(word.text) && isAbbreviation(run, word.lower);
}

function isAbbreviation({ block: { language } }: NameRun, lower: string): boolean {
  const { leadingAbbreviations, trailingAbbreviations } = language.sentences;
  const { addresses, isRoleNoun } = language.names;
  return (
    isRoleNoun(lower) || addresses.has(lower) || leadingAbbreviations.has(lower) || trailingAbbreviations.has(lower)
  );
}

function namesOf({ block }: NameRun): NameRules {
  return block.language.names;
}

function rulesOf({ block }: NameRun): TitleRules {
  return block.language.names.titles;
}

function isDefinite({ block }: NameRun, word: Word | undefined): boolean {
  return word !== undefined && block.language.words.definiteArticles.has(word.lower);
}
