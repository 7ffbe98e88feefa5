import type { Language } from '../../language/language.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';
import type { CaseContext } from './case-context.ts';
import { isNamedFor, makesOtherName } from './other-names.ts';
import { owns } from './owns.ts';

/** Whether a name [from, to) is less than the name that stands there. */
export function isPartOfLongerName(context: CaseContext, from: number, to: number): boolean {
  return (
    beginsBefore(context, from, to) ||
    isNamedFor(context, from) ||
    goesOn(context, from, to) ||
    makesOtherName(context, to) ||
    isOfCompany(context, to)
  );
}

/** "Security Council" in "National Security Council". */
function beginsBefore({ words, opens, language }: CaseContext, from: number, to: number): boolean {
  const { beforeNames, nationality } = language.terms;
  const before = words[from - 1];
  if (before?.tie !== 'space' || owns(before, words[from]) || !isCapitalised(before.text)) return false;
  if (beforeNames.has(before.lower) || isAllCapitals(before.text) || nationality.test(before.lower)) return false;
  // The capital of a sentence's first word says nothing, unless it is a given name: "Tom Greenland scored".
  return !opens.has(from - 1) || (to - from === 1 && language.names.isGivenName(before.lower));
}

/** "Commonwealth" in "Commonwealth Games", but not in "Commonwealth Foreign Ministers". */
function goesOn({ words, language }: CaseContext, from: number, to: number): boolean {
  const { afterNames, endsOfNames, officeModifiers } = language.terms;
  const [last, next, second] = [words[to - 1], words[to], words[to + 1]];
  if (last?.tie !== 'space' || next === undefined || !isCapitalised(next.text) || owns(last, next)) return false;
  if (to - from > 1) return endsOfNames.has(next.lower);
  const office = officeModifiers.has(next.lower) && next.tie === 'space' ? second : next;
  const isOffice = office !== undefined && isCapitalised(office.text) && language.names.isRoleNoun(office.lower);
  return !isAllCapitals(next.text) && !afterNames.has(next.lower) && !isOffice;
}

/** Words with capitals behind a name that may belong to it. */
const longestRun = 5;

/** "UAV" in "UAV Tactical Systems", "Capitol Hill" in "Capitol Hill Publishing Corp": the name of a company, two words on or more. */
export function isOfCompany({ words, language }: CaseContext, to: number): boolean {
  for (let at = to; at < to + longestRun; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before?.tie !== 'space' || word === undefined || !isCapitalised(word.text) || owns(before, word)) return false;
    if (at > to && (language.terms.endsOfCompanies.has(word.lower) || isGroup(before, word, language))) return true;
  }
  return false;
}

/** "Yili Industrial Group", but not "IPCC Working Group". */
function isGroup(before: Word, { lower }: Word, { terms }: Language): boolean {
  return terms.longerNames.groups.has(lower) && !terms.longerNames.kindsOfGroups.has(before.lower);
}

/** Whether an office [from, to) stands before the name of somebody who holds it: "Sussex Coroner Ilse Varga". */
export function namesHolder(context: CaseContext, from: number, to: number): boolean {
  const { words, language } = context;
  const before = words[from - 1];
  // "Deputy Attorney General Varga" holds another office.
  if (before !== undefined && before.tie !== 'none' && language.terms.lesserOffices.has(before.lower)) return false;
  if (words[to - 1]?.tie !== 'space' || !isCapitalised(words[from]?.text ?? '')) return false;
  const [first, second] = [words[to], words[to + 1]];
  if (first === undefined || !mayBeName(first, context) || owns(words[to - 1], first)) return false;
  const hasSecond = first.tie === 'space' && second !== undefined && isCapitalised(second.text);
  if (language.names.isGivenName(first.lower)) return hasSecond;
  // Of one word only, an office may be the beginning of anything: "Premier League".
  if (to - from === 1) return false;
  return !hasSecond || mayBeName(second, context) || language.names.surnamesLikePlaces.has(second.lower);
}

function mayBeName({ text, lower }: Word, { language }: CaseContext): boolean {
  const { isOtherName, isRoleNoun } = language.names;
  const isThing = isOtherName(lower) || isRoleNoun(lower) || language.terms.endsOfNames.has(lower);
  return isCapitalised(text) && !isAllCapitals(text) && !isThing;
}

/** "Kenya's Cabinet", "the U.S. Embassy": the owner before a word is a country. */
export function isOfCountry({ words, language }: CaseContext, at: number): boolean {
  const { countries } = language.senses;
  const [earlier, owner] = [words[at - 2], words[at - 1]];
  if (owner?.tie !== 'space' || !isCapitalised(owner.text)) return false;
  if (!owns(owner, words[at]) && !isAllCapitals(owner.text)) return false;
  return countries.has(owner.lower) || countries.has(`${earlier?.lower} ${owner.lower}`);
}

/** Whether a name stands before a common noun with a capital, to which it belongs: "Marlow Defence Pact". */
export function followsName(context: CaseContext, from: number, to: number): boolean {
  const { words, opens, language } = context;
  const { nationality, beforeNames, nameTies } = language.terms;
  const before = words[from - 1];
  if (before === undefined || before.tie !== 'space') return false;
  // "Russian Foreign Ministry": a foreign ministry, whose it is stands before it.
  if (nationality.test(before.lower)) return false;
  // "Kolvara's Election Commission", but "Macy's Parade".
  if (isOfCountry(context, from)) return false;
  if (owns(before, words[from])) return to - from === 1 && isCapitalised(before.text);
  if (isCapitalised(before.text)) return !(opens.has(from - 1) && beforeNames.has(before.lower));
  const earlier = words[from - 2];
  return (
    nameTies.has(before.lower) &&
    !language.words.definiteArticles.has(before.lower) &&
    earlier?.tie === 'space' &&
    isCapitalised(earlier.text) &&
    !opens.has(from - 2)
  );
}

/** Whether a common noun with a capital goes on as a name: "Treaty of Rome", "Embassy Suites". */
export function continuesName({ words, opens, language }: CaseContext, from: number, to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || last.tie === 'none' || next === undefined) return false;
  if (isCapitalised(next.text)) return true;
  const firstIsFree = opens.has(from) && to - from === 1;
  if (firstIsFree || last.tie !== 'space' || !language.terms.nameTies.has(next.lower) || next.tie !== 'space')
    return false;
  const second = words[to + 1];
  return second !== undefined && isCapitalised(second.text) && isCapitalised(last.text);
}

/**
 * Whether a common noun in a headline, where every word has a capital, is a part of a name: one that the article's text has
 * with capitals, too, or the beginning of a place's or body's ("Constitution Avenue").
 */
export function isInKnownName(context: CaseContext, from: number, to: number): boolean {
  const { words, names, language } = context;
  const { nationality, beforeNames, endsOfNames, endsOfTitles } = language.terms;
  const [before, first, last, next] = [words[from - 1], words[from], words[to - 1], words[to]];
  if (last?.tie === 'space' && next !== undefined && !owns(last, next)) {
    if (to - from === 1 && (endsOfNames.has(next.lower) || endsOfTitles.has(next.lower))) return true;
    if (names(last.lower, next.lower)) return true;
  }
  if (before?.tie !== 'space' || first === undefined || owns(before, first)) return false;
  const isApart = beforeNames.has(before.lower) || nationality.test(before.lower) || isOfCountry(context, from);
  return !isApart && names(before.lower, first.lower);
}
