import { leadingAbbreviations, sentenceOpeners, trailingAbbreviations } from '../../text/abbreviations.ts';
import { speechVerbs } from '../../text/speech-verbs.ts';
import { stopWords } from '../../text/stop-words.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';
import { addresses, isOtherName, isRoleNoun, roleModifiers, rolesOfBodies, surnameTitles } from './role-words.ts';
import { looksLikeVerb } from './verb-shape.ts';

const mostTitleWords = 10;
const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my']);
const bodyTies: ReadonlySet<string> = new Set(['of', 'to', 'for', 'the', 'and']);
/** They open a sentence with a capital letter but belong to no title: "Like Acme head Ilse Varga", "Contact editor Ilse Varga". */
const openersBeforeTitles: ReadonlySet<string> = new Set(
  'like unlike contact follow email e-mail meet read see ask tell call dear fellow another perhaps maybe today yesterday tomorrow recently fortunately thus hence thank'.split(
    ' ',
  ),
);

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
    determiners.has(determiner.lower) &&
    touches(run, determiner, start) &&
    end > from;
  const text = run.block.block.text.slice(isDetermined ? determiner.start : start, words[end]?.start).trim();
  return text.replace(/[,;:]$/u, '');
}

/** "his longtime physician Dr. Ilse Varga": where the title ends and the form of address begins. */
function pastAddresses(run: NameRun): number {
  let at = run.from;
  while (at > 0 && addresses.has(run.block.words[at - 1]?.lower ?? '')) at -= 1;
  // "Senator the Hon. Ilse Varga"
  return at < run.from && run.block.words[at - 1]?.lower === 'the' ? at - 1 : at;
}

/** Not where a body with its article stands between ("the head of the Lisk State | Building Trades"), nor "developer Acme". */
function mayName(run: NameRun, role: number, end: number): boolean {
  const between = run.block.words.slice(role, end);
  const noun = between[0];
  if (noun === undefined || rolesOfBodies.has(noun.lower)) return false;
  if (between.length === 1) return true;
  const isBodyOnly = between.slice(1).every(({ lower }) => isOtherName(lower) || /^(?:of|to|for|and)$/.test(lower));
  return isBodyOnly && !/s$/.test(noun.lower);
}

/** Position of the role noun before a name: just before it, or with a body between ("Ambassador to the European Union"). */
function roleBefore(run: NameRun, end: number): number | null {
  const { words } = run.block;
  for (let at = end - 1; at >= 0 && end - at <= mostTitleWords; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !touches(run, word, next.start)) return null;
    // An owner is no title: "the members' register".
    const isRole = isRoleNoun(word.lower) || isElect(words, at);
    if (isRole && owns(run, word)) return null;
    if (isRole) return at === end - 1 || /^(?:of|to|for)$/.test(next.lower) ? at : null;
    const isBetween =
      isOtherName(word.lower) || (at < end - 1 && (isCapitalised(word.text) || bodyTies.has(word.lower)));
    const isPlace =
      at === end - 1 && isCapitalised(word.text) && /^(?:of|to|for|the)$/.test(words[at - 1]?.lower ?? '');
    if (!isBetween && !isPlace) return null;
  }
  return null;
}

/** "President-*elect*"; elsewhere voters elect. */
function isElect(words: readonly Word[], at: number): boolean {
  return /^(?:elect|designate)$/.test(words[at]?.lower ?? '') && words[at - 1]?.tie === 'hyphen';
}

function owns(run: NameRun, word: Word): boolean {
  return /^['’]/.test(run.block.block.text.slice(word.end, word.end + 1));
}

/** "President Varga", but not "the president's order". */
function isSurnameTitle(run: NameRun, role: number): boolean {
  const word = run.block.words[role];
  const name = run.block.words[run.from];
  if (word === undefined || name === undefined || role !== run.from - 1) return false;
  return surnameTitles.has(word.lower) && /^\.? $/.test(run.block.block.text.slice(word.end, name.start));
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
    if (isBodyOfThe(words, from - 1) && from - 3 >= first) {
      from -= 3;
      continue;
    }
    if (!belongs(run, from - 1, first) && !isBodyOf(words, from - 1)) break;
    from -= 1;
  }
  return from;
}

/** Whether a word goes on the noun phrase that follows it. */
function belongs(run: NameRun, at: number, first: number): boolean {
  const { words } = run.block;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || word.barred || openersBeforeTitles.has(word.lower)) return false;
  if (isRoleNoun(word.lower) || roleModifiers.has(word.lower)) return true;
  if (isCapitalised(word.text)) return at > first || !isOpener(word);
  if (word.tie === 'hyphen') return word.lower !== 're';
  if (words[at - 1]?.lower === 're') return false;
  if (words[at - 1]?.tie === 'hyphen')
    return !stopWords.has(word.lower) || /^(?:old|time|up|in|first)$/.test(word.lower);
  if (spansOfTime.has(word.lower)) return false;
  if (isCapitalised(next.text) || /^\d/.test(word.text) || isFunctionWord(word.lower)) return false;
  return looksLikeVerb(word.lower) ? opensPhrase(run, at) : !afterSubject.test(words[at - 1]?.lower ?? '');
}

function isOpener({ text, lower }: Word): boolean {
  const capitalised = text.slice(0, 1) + text.slice(1).toLowerCase();
  return (
    sentenceOpeners.has(capitalised) ||
    (stopWords.has(lower) && !/^(?:first|next|us|whole)$/.test(lower)) ||
    /ly$/.test(lower)
  );
}

/** "on the day president Varga left" */
const spansOfTime: ReadonlySet<string> = new Set('day night week month morning evening moment'.split(' '));
/** A word after these is a verb: "you think", "to praise". */
const afterSubject = /^(?:i|you|we|they|he|she|who|to|will|would|can|could|may|might|should|must|not|do|does|did|let)$/;
/** Between these and a noun no finite verb stands, so that "accused" there is an adjective. */
const beforeNoun =
  /^(?:and|of|in|on|at|by|for|from|with|against|between|under|including|about|over|former|then|said|says)$/;

/** Whether a word that may be a verb stands where only a noun phrase can begin: after a determiner, a preposition, a quotation. */
function opensPhrase(run: NameRun, at: number): boolean {
  const before = run.block.words[at - 1];
  const word = run.block.words[at];
  if (before === undefined || word === undefined) return true;
  const gap = run.block.block.text.slice(before.end, word.start);
  if (/^['’]s? $/.test(gap) || /[”"]/u.test(gap)) return !/ing$/.test(word.lower);
  return gap === ' ' && (determiners.has(before.lower) || beforeNoun.test(before.lower));
}

function isFunctionWord(lower: string): boolean {
  return (
    (stopWords.has(lower) && !/^(?:first|people|country|new|whole|another)$/.test(lower)) ||
    speechVerbs.has(lower) ||
    /ly$/.test(lower)
  );
}

/** "Department *of* Correction spokesman" */
function isBodyOf(words: readonly Word[], at: number): boolean {
  const [before, tie, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || tie === undefined || after === undefined || !/^(?:of|for)$/.test(tie.lower)) return false;
  return (
    isCapitalised(before.text) && isCapitalised(after.text) && (isOtherName(before.lower) || !isRoleNoun(before.lower))
  );
}

/** "Party for *the* People leader" */
function isBodyOfThe(words: readonly Word[], at: number): boolean {
  const [body, tie, the, after] = words.slice(Math.max(0, at - 2), at + 2);
  if (body === undefined || tie === undefined || the?.lower !== 'the' || after === undefined) return false;
  return (
    /^(?:of|for)$/.test(tie.lower) && isCapitalised(body.text) && isOtherName(body.lower) && isCapitalised(after.text)
  );
}

/** "chairman, *CEO and* president": position of the role noun before "and", or before the comma of such a row. */
function coordinatedRole(run: NameRun, from: number, first: number): number | null {
  const { words } = run.block;
  const text = run.block.block.text;
  const next = words[from];
  const before = words[from - 1];
  if (next === undefined || before === undefined) return null;
  const at = before.lower === 'and' ? from - 2 : from - 1;
  const role = words[at];
  if (at < first || role === undefined || !isRoleNoun(role.lower) || /(?:s|men|people)$/.test(role.lower)) return null;
  const gap = text.slice(role.end, next.start);
  const isRow =
    gap === ' and ' || gap === ' & ' || (gap === ', ' && /^(?:and|ceo|cfo|coo)$/i.test(words[from + 1]?.lower ?? ''));
  const isOffice = isCapitalised(next.text) && !isAllCapitals(next.text) && !isCapitalised(role.text);
  return isRow && !isOffice && !isSurnameOffice(words, from) ? at : null;
}

/** "the mayor and Gov. Varga" are two. */
function isSurnameOffice(words: readonly Word[], from: number): boolean {
  const word = words[from];
  return word !== undefined && isCapitalised(word.text) && surnameTitles.has(word.lower);
}

/** Whether two words belong together: over a space or hyphen, or over the stop of an abbreviation ("Sen. Varga"). */
function touches(run: NameRun, word: Word, start: number): boolean {
  const gap = run.block.block.text.slice(word.end, start);
  if (/^(?:['’]s)?[ ‑-]$/.test(gap) || (/^['’] $/.test(gap) && /s$/.test(word.lower))) return true;
  if (gap === '&' || gap === ' & ') return isCapitalised(word.text);
  return gap === '. ' && isCapitalised(word.text) && isAbbreviation(word.lower);
}

function isAbbreviation(lower: string): boolean {
  return (
    isRoleNoun(lower) || addresses.has(lower) || leadingAbbreviations.has(lower) || trailingAbbreviations.has(lower)
  );
}
