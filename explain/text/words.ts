import type { Language } from '../language/language.ts';
import { perLanguage } from '../language/per-language.ts';

/** One word of a text, with what comparing and joining it needs. Offsets are UTF-16 code units of the text. */
export interface Word {
  readonly start: number;
  /** Without a possessive 's. */
  readonly end: number;
  /** As it stands, without possessive and without the dots of "U.N.". */
  readonly text: string;
  /** Lower case, straight apostrophes, diacritics folded. */
  readonly lower: string;
  /** `lower` in one of its spellings (US and UK spellings have the same key). */
  readonly key: string;
  /** How it is tied to the next word: nothing but a space (or possessive and space), a hyphen, or not at all. */
  readonly tie: 'space' | 'hyphen' | 'none';
  /** Nothing but a comma and a space part it from the next word. */
  readonly comma: boolean;
  /** Inside a URL, an address, a hashtag or an @name: not language. */
  readonly barred: boolean;
}

const hyphenTie = /^[-\u2010\u2011]$/;
/** "9/11", "HIV/AIDS", "S&P": a slash or ampersand between capitals or numbers makes one name, as a hyphen does. */
const nameTie = /^[\p{Lu}\p{N}][/&][\p{Lu}\p{N}]$/u;
/** "E. coli": an initial before a word in small letters. */
const initialTie = /^\p{Lu}\. \p{Ll}$/u;
/** "Sept. 11": the full stop of a month ends no sentence. */
const monthTie = /^\. (?=\p{N})/u;
/** Cheap test before the costly pattern: most texts hold nothing of the kind. */
const maybeBarred = /[@#]|:\/\/|\.\p{Ll}/u;
/** An address, an e-mail address, a hashtag or name, a bare domain. */
const notLanguage = [
  String.raw`(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}+|[#@][\p{L}\p{N}_]+`,
  String.raw`(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,9}(?:com|org|net|gov|edu|int|info|news|io|co|tv|uk|eu|us)\b(?:/\S*)?`,
].join('|');

/** Bounded (RFC 1035 and 5321: 63 characters a label, 64 before the @), or a long text without spaces took minutes. */
const barredPattern = new RegExp(notLanguage, 'gu');

interface Patterns {
  /** `g`: it remembers where it is. */
  readonly word: RegExp;
  readonly possessive: RegExp;
  readonly space: RegExp;
}

const patternsOf = perLanguage<Patterns, Pick<Language, 'words'>>(({ words }) => {
  const own = words.possessive === '' ? '(?!)' : words.possessive;
  return {
    word: new RegExp(
      String.raw`(?:\p{Lu}\.){2,}(?:s(?!\p{L}))?(?:${own}(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?:\+(?![\p{L}\p{N}+]))?|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{N}]*`,
      'gu',
    ),
    possessive: new RegExp(`${own}$`, 'i'),
    space: new RegExp(`^(?:${own}|['’])? $`, 'i'),
  };
});

/** The words of a text in order, in time linear in its length. */
export function tokenize(text: string, language: Pick<Language, 'words'>): readonly Word[] {
  const patterns = patternsOf(language);
  const barred = barredSpans(text);
  const words: Word[] = [];
  let span = 0;
  let match = firstWord(text, patterns);
  while (match !== null) {
    const start = match.index;
    const whole = match[0];
    const owns = whole.length > 2 && patterns.possessive.test(whole);
    const end = start + (owns ? whole.length - 2 : whole.length);
    while (span < barred.length && (barred[span]?.[1] ?? 0) <= start) span += 1;
    const bar = barred[span];
    match = patterns.word.exec(text);
    words.push(makeWord(text, [start, end], match?.index ?? null, bar !== undefined && bar[0] <= start, language));
  }
  return words;
}

function firstWord(text: string, { word }: Patterns): RegExpExecArray | null {
  word.lastIndex = 0;
  return word.exec(text);
}

function makeWord(
  text: string,
  [start, end]: readonly [start: number, end: number],
  next: number | null,
  barred: boolean,
  language: Pick<Language, 'words'>,
): Word {
  const raw = withoutSoftHyphens(text.slice(start, end));
  const bare = raw.includes('.') && !/\d/.test(raw) ? raw.replaceAll('.', '') : raw;
  const lower = foldWord(bare);
  return {
    start,
    end,
    text: bare,
    lower,
    key: language.words.spellingKey(lower),
    tie: next === null ? 'none' : tieOf(text, [start, end], next, language),
    comma: next === end + 2 && text.startsWith(', ', end),
    barred,
  };
}

/** "Vla\u00ADrga": where the page may break a word is no part of it. */
export function withoutSoftHyphens(text: string): string {
  return text.includes('\u00AD') ? text.replaceAll('\u00AD', '') : text;
}

function tieOf(
  text: string,
  [start, end]: readonly [start: number, end: number],
  next: number,
  language: Pick<Language, 'words'>,
): Word['tie'] {
  if (next - end === 1 && text[end] === ' ') return 'space';
  const gap = text.slice(end, next);
  if (hyphenTie.test(gap) || nameTie.test(text.slice(end - 1, next + 1))) return 'hyphen';
  if (patternsOf(language).space.test(gap)) return 'space';
  const isDotted = end - start === 1 && initialTie.test(text.slice(start, next + 1));
  const isDate =
    monthTie.test(text.slice(end, next + 1)) && language.words.shortMonths.has(text.slice(start, end).toLowerCase());
  return isDotted || isDate ? 'space' : 'none';
}

/** Keys of the words of a text, for comparing wordings. */
export function keysOf(text: string, language: Pick<Language, 'words'>): readonly string[] {
  return tokenize(text, language).map((word) => word.key);
}

/** Lower case, straight apostrophes, without diacritics: "d’État" and "d'etat" are the same. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '');
}

function barredSpans(text: string): readonly (readonly [number, number])[] {
  if (!maybeBarred.test(text)) return [];
  return [...text.matchAll(barredPattern)].map((match) => [match.index, match.index + match[0].length] as const);
}

/** "Council", "UN", "O'Brien": begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "UN", "ICBM", "G20": at least two signs, one of them a letter, and no small letter. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && /^[\p{Lu}\p{N}&+-]+$/u.test(word) && /\p{Lu}/u.test(word);
}
