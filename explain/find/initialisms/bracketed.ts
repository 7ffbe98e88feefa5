import type { Language } from '../../language/language.ts';
import { bareShort, fits, type Introduction, introduce, isShortForm } from './long-form.ts';

const bracket = /\(([^()]{2,80})\)/gu;
/** Characters before a bracket in which its short form would stand. */
const reach = 20;

/**
 * Initialisms introduced in brackets, either way round. After Schwartz and Hearst (2003), "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", but for the letters (`alignInitials`).
 */
export function findBracketed(text: string, language: Language): readonly Introduction[] {
  return [...text.matchAll(bracket)].flatMap((match): readonly Introduction[] => {
    const whole = match[1] ?? '';
    const end = match.index + match[0].length;
    const inside = insideOf(whole, language);
    if (isShortForm(inside))
      return isTicker(whole, inside, language) ? [] : introduce(text, inside, match.index, end, language);
    const short = shortBefore(text, match.index);
    if (!isShortForm(short) || !fits(bareShort(short), inside, language)) return [];
    return [{ short: bareShort(short), long: inside, start: text.lastIndexOf(short, match.index), end }];
  });
}

/** What the bracket holds before a comma, without quotation marks and "known as". */
function insideOf(whole: string, { initialisms }: Language): string {
  const first = whole.replace(initialisms.leadIn, '').split(initialisms.bracketBreak)[0] ?? '';
  return first.replace(/^["“”']|["“”']$/g, '').trim();
}

function isTicker(whole: string, inside: string, { initialisms }: Language): boolean {
  return whole !== inside && initialisms.exchange.test(whole);
}

function shortBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at).trimEnd();
  return /(?:^|[\s“"'])([\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9})["”']?$/u.exec(before)?.[1] ?? '';
}
