import type { Language } from '../../language/language.ts';
import { isAllCapitals, isCapitalised } from '../../text/words.ts';

/** Where in a text the words stand that a short form abbreviates. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
}

interface Part extends Alignment {
  readonly text: string;
  readonly lower: string;
  /** Second or later part of a word with hyphens. */
  readonly joined: boolean;
}

/** Costs, so that plain initials always win: letters from within a word, and words that give no letter. */
const nextLetter = 0.25;
const innerLetter = 1;
/** In a name letters are initials: "American Airlines (AAL)" is how an exchange writes it. */
const innerOfName = 3;
const joinedPart = 0.5;
const nameWithin = 2;
const wordWithin = 3;
/** After the last letter: "Relief and Works Agency *for Palestine Refugees* (UNRWA)". */
const wordAtEnd = 1;
/** Small words behind a name that are no part of it: "the Harbour Lights Orchestra *project* (HLO)". */
const mostBehind = 2;
const mostParts = 20;

const partPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The words at the end of a text that a short form stands for, or null. After Schwartz and Hearst (2003), who ask
 * only that the letters be found in order; as those of a short form turn up by chance in many a sentence, here every
 * word but stop words should give its initial, and costs if it does not. The cheapest run wins, then the shortest.
 */
export function alignInitials(short: string, text: string, language: Language): Alignment | null {
  const { passedOver, singularOf } = language.initialisms;
  const letters = lettersOf(short, singularOf);
  const parts = partsOf(text);
  const limit = letters.length < 3 ? 1 : letters.length === 3 ? 2 : 4;
  let best: Alignment | null = null;
  let least = limit + 1;
  for (let to = parts.length; to > 0 && parts.length - to <= mostBehind; to -= 1) {
    const last = parts[to - 1];
    for (let from = to - 1; from >= 0; from -= 1) {
      const first = parts[from];
      const price = parts.length - to + priceOf(letters, parts.slice(from, to), passedOver);
      if (!first || !last || price > limit || price >= least) continue;
      best = { start: first.start, end: last.end };
      least = price;
    }
    if (last === undefined || isCapitalised(last.text) || passedOver.has(last.lower)) break;
  }
  return best;
}

/** Lower case, without the ending of a plural: "SDGs" abbreviates as "SDG" does. Behind a digit it may be a letter. */
function lettersOf(short: string, singularOf: (short: string) => string): string {
  const letters = short.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return (/\p{N}.$/u.test(letters) ? letters : singularOf(letters)).toLowerCase();
}

function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(partPattern)].slice(-mostParts).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return { text: match[0], lower: match[0].toLowerCase(), start, end, joined: /[-‐‑–]/.test(text[start - 1] ?? '') };
  });
}

/** One comparison: `prices` holds what has been worked out, or hostile texts took seconds. */
interface Run {
  readonly letters: string;
  readonly parts: readonly Part[];
  /** What a letter from within a word costs. */
  readonly inner: number;
  readonly prices: Map<string, number>;
  readonly passedOver: ReadonlySet<string>;
}

/** Price of the cheapest way in which the parts, from first to last, give the letters; infinite if there is none. */
function priceOf(letters: string, parts: readonly Part[], passedOver: ReadonlySet<string>): number {
  const first = parts[0];
  if (first === undefined || first.joined || first.lower[0] !== letters[0]) return Number.POSITIVE_INFINITY;
  if (passedOver.has(first.lower) && !isCapitalised(first.text)) return Number.POSITIVE_INFINITY;
  // "Kospi Index (KOSPI)" says nothing.
  if (parts.some(({ lower }) => lower === letters)) return Number.POSITIVE_INFINITY;
  const inner = isNameOfParts(parts, passedOver) ? innerOfName : innerLetter;
  return priceFrom({ letters, parts, inner, prices: new Map(), passedOver }, 0, 1, 1);
}

const isNameOfParts = (parts: readonly Part[], passedOver: ReadonlySet<string>) =>
  parts.every(({ text, lower, joined }) => isCapitalised(text) || passedOver.has(lower) || joined);

/** As `priceOf`, with `letter` letters given and the part `at` read up to `sign`. */
function priceFrom(run: Run, at: number, sign: number, letter: number): number {
  const key = `${at} ${sign} ${letter}`;
  const known = run.prices.get(key);
  if (known !== undefined) return known;
  const price = Math.min(priceInside(run, at, sign, letter), priceBeyond(run, at, letter));
  run.prices.set(key, price);
  return price;
}

/** The next letter from within the same part. */
function priceInside(run: Run, at: number, sign: number, letter: number): number {
  const part = run.parts[at];
  const wanted = run.letters[letter];
  if (part === undefined || wanted === undefined) return Number.POSITIVE_INFINITY;
  const text = part.text.replaceAll('.', '');
  const within = text.toLowerCase().indexOf(wanted, sign);
  if (within < 0) return Number.POSITIVE_INFINITY;
  const own = isAllCapitals(text) || isCapitalised(text[within] ?? '');
  const price = own ? 0 : within > sign ? run.inner : nextLetter;
  return price + priceFrom(run, at, within + 1, letter + 1);
}

/** The next letter from a later part, or the end. */
function priceBeyond(run: Run, at: number, letter: number): number {
  const { letters, parts } = run;
  // Letters all of one word are a clipping, "Org", and say as little.
  if (letter === letters.length && at === 0) return Number.POSITIVE_INFINITY;
  if (letter === letters.length) return parts.slice(at + 1).reduce((sum, part) => sum + priceAtEnd(part, run), 0);
  const next = parts[at + 1];
  if (next === undefined) return Number.POSITIVE_INFINITY;
  const given = next.lower[0] === letters[letter] ? priceFrom(run, at + 1, 1, letter + 1) : Number.POSITIVE_INFINITY;
  return Math.min(given, priceWithin(next, run) + priceFrom(run, at + 1, next.lower.length, letter));
}

function priceWithin(part: Part, { passedOver }: Run): number {
  if (passedOver.has(part.lower)) return 0;
  if (part.joined) return joinedPart;
  return isCapitalised(part.text) ? nameWithin : wordWithin;
}

function priceAtEnd(part: Part, { passedOver }: Run): number {
  if (passedOver.has(part.lower)) return 0;
  if (part.joined) return joinedPart;
  return isCapitalised(part.text) ? wordAtEnd : Number.POSITIVE_INFINITY;
}
