import { bareShort, fits, type Introduction, introduce, isShortForm } from './long-form.ts';

const bracket = /\(([^()]{2,80})\)/gu;
/** "(known as the IWC)", "(or IWC)". */
const leadIn = /^(?:(?:also|better|commonly|formerly) )?(?:known as|called|abbreviated(?: as| to)?|or|aka) (?:the )?/u;
/** "(AAL, Nasdaq)": what an exchange calls a company is no abbreviation of its name. */
const exchange = /\b(?:NYSE|NASDAQ|Nasdaq|LSE|AIM|TSX|ASX|HKEX|BSE|NSE|FTSE|ticker)\b/u;
const reach = 20;

/**
 * Initialisms introduced in brackets, either way round. After Schwartz and Hearst (2003), "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", but for the letters (`alignInitials`).
 */
export function findBracketed(text: string): readonly Introduction[] {
  return [...text.matchAll(bracket)].flatMap((match): readonly Introduction[] => {
    const whole = match[1] ?? '';
    const end = match.index + match[0].length;
    const inside = insideOf(whole);
    if (isShortForm(inside)) return isTicker(whole, inside) ? [] : introduce(text, inside, match.index, end);
    const short = shortBefore(text, match.index);
    if (!isShortForm(short) || !fits(bareShort(short), inside)) return [];
    return [{ short: bareShort(short), long: inside, start: text.lastIndexOf(short, match.index), end }];
  });
}

/** What the bracket holds before a comma, without quotation marks and "known as". */
function insideOf(whole: string): string {
  const first = whole.replace(leadIn, '').split(/[,;]| or /)[0] ?? '';
  return first.replace(/^["“”']|["“”']$/g, '').trim();
}

function isTicker(whole: string, inside: string): boolean {
  return whole !== inside && exchange.test(whole);
}

function shortBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at).trimEnd();
  return /(?:^|[\s“"'])([\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9})["”']?$/u.exec(before)?.[1] ?? '';
}
