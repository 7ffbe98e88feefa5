import { isCapitalised, type Word } from '../../text/words.ts';
import type { CaseContext } from './case-context.ts';
import { insertedYearEnd } from './inserted-year.ts';
import {
  continuesName,
  followsName,
  isInKnownName,
  isOfCompany,
  isOfCountry,
  isPartOfLongerName,
  namesHolder,
} from './longer-names.ts';
import { fitsLook } from './look.ts';
import { isNamedFor, isOtherNameInHeadline, makesOtherInitials } from './other-names.ts';
import type { TermForm } from './term-forms.ts';

/** What of an entry decides where its words may stand. */
export interface Standing {
  /** The words also have an everyday meaning, so that a capital in mid-sentence is taken for a name ("the Red Line"). */
  readonly isAmbiguous: boolean;
  /** It is what somebody is, so that their name may follow: "Foreign Secretary Ilse Varga". */
  readonly isOffice: boolean;
  /** It is a body, so that another body may be named for it: "ACLU Foundation". */
  readonly isBody: boolean;
}

/** Whether the words [from, to) are written as this form must be, and are not a part of a longer name or word. */
export function casePermits(
  form: TermForm,
  context: CaseContext,
  from: number,
  to: number,
  standing: Standing,
): boolean {
  const { words, opens, style } = context;
  if (words.slice(from, to).some((word) => word.barred)) return false;
  if (form.only === 'attributive' && !isAttributive(context, from, to)) return false;
  if (form.only === 'inside' && opens.has(from)) return false;
  if (form.kind === 'plain')
    return !isOtherWord(form, context, from, to, standing) && plainPermits(context, from, to, standing);
  if (style === 'shouted' && form.kind === 'initials') return false;
  if (!isWrittenAs(form, words, from, to)) return false;
  return form.kind === 'initials' ? initialsPermit(context, to, standing) : namePermits(context, from, to, standing);
}

/** Whether the words [from, to) have the capitals that a form must have: "WHO" is not "who". */
export function isWrittenAs(form: TermForm, words: readonly Word[], from: number, to: number): boolean {
  const own = withoutYear(words, from, to, form.look.length);
  if (own.length !== form.look.length) return isWrittenWithHyphen(form, own);
  return form.look.every((look, at) => fitsLook(look, own[at], own.length > 1));
}

/** "G-7" for "G7": two words that read as one, of which only the first look can be compared. "R-N.C." is no RNC. */
function isWrittenWithHyphen({ kind, look }: TermForm, [one, other]: readonly Word[]): boolean {
  if (one === undefined || other === undefined) return fitsLook(look[0] ?? null, one, false);
  const joined = { text: one.text + other.text, lower: one.lower + other.lower };
  return (kind !== 'initials' || /\d/.test(joined.text)) && fitsLook(look[0] ?? null, joined, false);
}

/** The words [from, to) without a year that the wording does not say, where they are more than its own. */
function withoutYear(words: readonly Word[], from: number, to: number, length: number): readonly Word[] {
  const all = words.slice(from, to);
  if (all.length <= length) return all;
  for (let at = 1; at < all.length; at += 1) {
    const end = insertedYearEnd(words, from + at);
    if (end !== null && all.length - (end - from - at) === length) return all.toSpliced(at, end - from - at);
  }
  return all;
}

/** Before a noun ("the Tamil Tiger leader"), or one of them ("a Tamil Tiger"). */
function isAttributive({ words, language }: CaseContext, from: number, to: number): boolean {
  const { stopWords } = language.words;
  const [before, last, next] = [words[from - 1], words[to - 1], words[to]];
  if (before?.tie === 'space' && language.terms.indefiniteArticles.has(before.lower)) return true;
  const isNoun =
    next !== undefined && next.text === next.lower && /^\p{L}/u.test(next.text) && !stopWords.has(next.lower);
  return last?.tie === 'space' && isNoun;
}

/** "self-sabotage", "hurricane-force": other words. "would benchmark": a verb. */
function isOtherWord(
  { isVerb }: TermForm,
  { words, language }: CaseContext,
  from: number,
  to: number,
  { isOffice }: Standing,
): boolean {
  const prefix = words[from - 1]?.tie === 'hyphen' ? words[from - 1] : undefined;
  if (prefix !== undefined) return !(isOffice && language.terms.officePrefixes.has(prefix.lower));
  if (to - from > 1) return false;
  const second = words[from]?.tie === 'hyphen' ? words[to] : undefined;
  if (second !== undefined && language.terms.combiningForms.has(second.lower)) return true;
  return !isVerb && language.words.isSurelyVerbHere(words, from);
}

/** "AEMO Services" is no mention of "AEMO". */
function initialsPermit(context: CaseContext, to: number, { isBody }: Standing): boolean {
  if (context.style !== 'normal') return !isOtherNameInHeadline(context, to);
  return !isOfCompany(context, to) && !makesOtherInitials(context, to, isBody);
}

/** "National Security Council" is no mention of "Security Council", "Commonwealth Games" none of "Commonwealth". */
function namePermits(context: CaseContext, from: number, to: number, { isOffice }: Standing): boolean {
  if (context.style !== 'normal') return !isOtherNameInHeadline(context, to) && !isNamedFor(context, from);
  return (isOffice && namesHolder(context, from, to)) || !isPartOfLongerName(context, from, to);
}

/** A common noun with a capital in mid-sentence, beside other capitals, is a part of a name: "Red Line trains". */
function plainPermits(context: CaseContext, from: number, to: number, { isAmbiguous, isOffice }: Standing): boolean {
  const { words, opens, style } = context;
  if (style !== 'normal') return isOffice || !isInKnownName(context, from, to);
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (!isCapitalised(first.text) && !isCapitalised(last.text)) return true;
  if (isOffice && namesHolder(context, from, to)) return true;
  // The capital says nothing of a first word, and is common in offices: "the Transport Secretary".
  const isFree = to - from === 1 ? opens.has(from) || isOfCountry(context, from) : isOffice;
  if (isAmbiguous && isCapitalised(last.text) && !isFree) return false;
  if (continuesName(context, from, to)) return false;
  return !isCapitalised(first.text) || opens.has(from) || !followsName(context, from, to);
}
