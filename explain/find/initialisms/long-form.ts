import type { Language } from '../../language/language.ts';
import { isCapitalised } from '../../text/words.ts';
import { alignInitials } from './align-initials.ts';

/** "International Atomic Energy Agency (IAEA)": short and long form, with where they stand. */
export interface Introduction {
  readonly short: string;
  readonly long: string;
  /** Offsets in the text of the whole construction. */
  readonly start: number;
  readonly end: number;
}

/** Characters before a short form in which its name begins: names are shorter, and looking further costs. */
const farthest = 200;
const dotted = /^(?:\p{Lu}\.)+\p{Lu}?$/u;
/** "R-AL": party and state, or the like; "C-PAP" only where small words or many stand for it. */
const oneLetterHyphen = /^\p{Lu}-\p{L}/u;
const longestPerson = 3;

/** The short form, stated in the text from `at` to `end`, with the long form before it, if one stands there. */
export function introduce(
  text: string,
  short: string,
  at: number,
  end: number,
  language: Language,
): readonly Introduction[] {
  const letters = bareShort(short);
  const from = Math.max(0, at - farthest);
  // What stands in brackets between the two is a translation: "Bund der Fischer (League of Fishers) (BdF)".
  const before = text.slice(from, at).replace(/\s*\([^()]*\)\s*$/u, '');
  const clause = before.split(language.initialisms.clauseEnd).at(-1) ?? '';
  // As in the paper: at most min(|A| + 5, 2|A|) words.
  const words = clause.split(/(?<=\s)(?=\S)/u).slice(-Math.min(letters.length + 5, letters.length * 2));
  const near = words.join('');
  const found = alignInitials(letters, near, language);
  if (found === null) return [];
  const whole = near.slice(found.start, found.end);
  // Names of firms that have "&" may end in 's themselves.
  const long = letters.includes('&') ? whole : withoutPossessive(whole, language);
  if (!isLongForm(letters, long)) return [];
  return [{ short: letters, long, start: from + before.length - near.length + found.start, end }];
}

function withoutPossessive(name: string, { words }: Language): string {
  return words.possessive === '' ? name : name.replace(new RegExp(`${words.possessive}$`, 'u'), '');
}

/** Whether the short form stands for the whole of the long one. */
export function fits(short: string, long: string, language: Language): boolean {
  if (!isLongForm(short, long)) return false;
  const found = alignInitials(short, long, language);
  return found !== null && found.start === 0 && found.end >= long.length - 1;
}

/** More than one word ("pay-per-click" too), and no person with party and place. */
function isLongForm(short: string, long: string): boolean {
  if (!/\s|-.*-/u.test(long) || long.length <= short.length) return false;
  const words = long.split(/\s+/u);
  return !(oneLetterHyphen.test(short) && words.length <= longestPerson && words.every(isCapitalised));
}

/** Without the dots of "F.S.F.". */
export const bareShort = (short: string) => (dotted.test(short) ? short.replaceAll('.', '') : short);

/** Two to ten signs, one word, mostly capitals: stricter than the paper, whose texts are not news. */
export function isShortForm(short: string): boolean {
  const letters = bareShort(short);
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return /^[\p{L}\p{N}][\p{L}\p{N}&-]{1,9}$/u.test(letters) && capitals >= 2 && capitals * 2 >= letters.length;
}
