import type { Language } from '../../language/language.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';
import type { Look, TermForm } from './term-forms.ts';

/** What the letters' case can tell in one block. */
export interface CaseContext {
  readonly words: readonly Word[];
  /** Positions of words that open a sentence: their capital says nothing. */
  readonly opens: ReadonlySet<number>;
  /** `shouted`: all in capitals; `titled`: A Headline Like This; there a capital says nothing. */
  readonly style: 'normal' | 'titled' | 'shouted';
  readonly language: Language;
}

/**
 * Whether the words [from, to) are written as this form must be, and are not a part of a longer name. `ambiguous`: the
 * words also have an everyday meaning, so that a capital in mid-sentence is taken for a name ("the Red Line").
 */
export function casePermits(
  form: TermForm,
  context: CaseContext,
  from: number,
  to: number,
  ambiguous: boolean,
): boolean {
  const { words } = context;
  if (words.slice(from, to).some((word) => word.barred)) return false;
  if (form.kind === 'plain') return plainPermits(context, from, to, ambiguous);
  if (context.style === 'shouted' && form.kind === 'initials') return false;
  if (!isWrittenAs(form, words, from, to)) return false;
  return form.kind === 'initials' || namePermits(context, from, to);
}

/** Whether the words [from, to) have the capitals that a form must have: "WHO" is not "who". */
export function isWrittenAs(form: TermForm, words: readonly Word[], from: number, to: number): boolean {
  const texts = words.slice(from, to).map((word) => word.text);
  // Two hyphenated words read as one ("G-7" for "G7"): then only the first look can be compared.
  if (texts.length !== form.look.length) return fitsLook(form.look[0] ?? null, texts.slice(0, 2).join(''), false);
  return form.look.every((look, at) => fitsLook(look, texts[at], texts.length > 1));
}

/** Initials this long are also written like a name where other words make them clear: "Nato summit", "Covid-19". */
const pronounced = 4;

function fitsLook(look: Look | null, text: string | undefined, inCompany: boolean): boolean {
  if (look === null) return true;
  if (text === undefined) return false;
  if (look === 'capitalised') return isCapitalised(text);
  if (text === look.exactly) return true;
  return (
    inCompany && text.length >= pronounced && isCapitalised(text) && text.toUpperCase() === look.exactly.toUpperCase()
  );
}

/** "National Security Council" is no mention of "Security Council", "Commonwealth Games" none of "Commonwealth". */
function namePermits(context: CaseContext, from: number, to: number): boolean {
  const { words, opens, style, language } = context;
  const { beforeNames, afterNames, nationality } = language.terms;
  if (style !== 'normal') return true;
  const before = words[from - 1];
  if (before?.tie === 'space' && !owns(before, words[from]) && isCapitalised(before.text) && !opens.has(from - 1)) {
    const apart = beforeNames.has(before.lower) || isAllCapitals(before.text) || nationality.test(before.lower);
    if (!apart) return false;
  }
  const last = words[to - 1];
  const after = words[to];
  if (to - from > 1 || last?.tie !== 'space' || after === undefined) return true;
  return !isCapitalised(after.text) || isAllCapitals(after.text) || afterNames.has(after.lower);
}

/** "Israel's Knesset": between the two stands more than a space. */
function owns(owner: Word, owned: Word | undefined): boolean {
  return owned !== undefined && owned.start - owner.end > 1;
}

/** A common noun with a capital in mid-sentence, beside other capitals, is a part of a name: "Red Line trains". */
function plainPermits(context: CaseContext, from: number, to: number, ambiguous: boolean): boolean {
  const { words, opens, style } = context;
  const before = words[from - 1];
  // "self-sabotage", "anti-sanctions": another word.
  if (before?.tie === 'hyphen') return false;
  if (style !== 'normal') return true;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return false;
  const capital = isCapitalised(first.text) || isCapitalised(last.text);
  if (!capital) return true;
  if (ambiguous && isCapitalised(last.text) && !(opens.has(from) && from === to - 1)) return false;
  return (
    !continuesName(context, from, to) && !(isCapitalised(first.text) && !opens.has(from) && followsName(context, from))
  );
}

function followsName({ words, opens, language }: CaseContext, from: number): boolean {
  const { nationality, beforeNames, nameTies } = language.terms;
  const before = words[from - 1];
  if (before === undefined || before.tie !== 'space') return false;
  // "Russian Foreign Ministry": a foreign ministry, whose it is stands before it.
  if (nationality.test(before.lower)) return false;
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

function continuesName({ words, opens, language }: CaseContext, from: number, to: number): boolean {
  const last = words[to - 1];
  if (last === undefined || last.tie === 'none') return false;
  const next = words[to];
  const firstIsFree = opens.has(from) && to - from === 1;
  if (next === undefined) return false;
  if (isCapitalised(next.text)) return true;
  if (firstIsFree || last.tie !== 'space' || !language.terms.nameTies.has(next.lower) || next.tie !== 'space')
    return false;
  const second = words[to + 1];
  return second !== undefined && isCapitalised(second.text) && isCapitalised(last.text);
}

/** Share of a block's longer words that are capitalised from which on it is written like a headline. */
const titledShare = 0.7;

/**
 * Judges a block's words once. `sentenceStarts`: positions of the words that open its sentences; `isSentence`: it ends
 * with a stop, as headlines do not.
 */
export function caseContextOf(
  words: readonly Word[],
  sentenceStarts: readonly number[],
  isSentence: boolean,
  language: Language,
): CaseContext {
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  const capital = long.filter((word) => isCapitalised(word.text)).length;
  const shouted = long.filter((word) => isAllCapitals(word.text)).length;
  const enough = long.length >= 3;
  const style =
    enough && shouted > long.length * titledShare
      ? 'shouted'
      : enough && !isSentence && capital > long.length * titledShare
        ? 'titled'
        : 'normal';
  return { words, opens: new Set(sentenceStarts), style, language };
}
