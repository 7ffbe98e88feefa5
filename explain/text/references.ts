import type { Language } from '../language/language.ts';
import { perLanguage } from '../language/per-language.ts';
import type { ReferenceWords } from '../language/reference-words.ts';
import { maskQuotes, spansInQuotes } from './quoted-spans.ts';

/** Behind so many words of a text, what it points to most likely stands in it; in a later clause sooner. */
const farWords = 9;
const farInClause = 6;

/** Nouns that stand so near behind a demonstrative may be its own. */
const nounWords = 3;

/** A capital within a sentence. */
const nameWithin = /\p{L}[^.]* \p{Lu}/u;
const firstWords = /^(\p{Lu}\p{L}+) (\p{Ll}+)/u;

interface Patterns {
  readonly pointing: RegExp;
  readonly kind: RegExp;
  readonly epithet: RegExp;
  readonly comparing: RegExp;
  readonly saysWhich: RegExp;
}

const patternsFor = perLanguage(({ references }) => patternsOf(references));

/** Whether a word is known to who reads a text: from what stands before it there, or from elsewhere. */
export type IsKnown = (word: string, before: string) => boolean;

/**
 * Whether a text refers to something that is not told in it: "these fires", "the company", "the bigger bridge", "on the
 * other hand", or speaks for its writer ("we").
 */
export function refersBack(text: string, language: Language, isKnown: IsKnown): boolean {
  const { tying, ofWriter } = language.references;
  return (
    tying.test(text) ||
    ofWriter.test(maskQuotes(text, spansInQuotes(text))) ||
    pointsBack(text, language, isKnown) ||
    namesKind(text, language, isKnown)
  );
}

/** Whether the text behind a noun says which one it is: "of the valley", "that broke". */
export function saysWhichAt(after: string, language: Language): boolean {
  return patternsFor(language).saysWhich.test(after);
}

function pointsBack(text: string, language: Language, isKnown: IsKnown): boolean {
  for (const match of text.matchAll(patternsFor(language).pointing)) {
    const before = text.slice(0, match.index);
    if (countWords(before) >= (/[,;:—–] /u.test(before) ? farInClause : farWords)) return false;
    const nouns = nounsAt(text.slice(match.index + match[0].length));
    if (!nouns.some((noun) => isKnown(noun, before))) return true;
  }
  return false;
}

/** The words in small letters with which a text begins. */
function nounsAt(text: string): readonly string[] {
  return (/^(?:[ -]\p{Ll}+)+/u.exec(text)?.[0] ?? '').split(/[ -]/).slice(1, nounWords + 1);
}

function namesKind(text: string, language: Language, isKnown: IsKnown): boolean {
  const { kind, comparing, epithet } = patternsFor(language);
  if (epithet.test(text)) return true;
  const isOpen = (match: RegExpExecArray) => !holdsName(text.slice(0, match.index), language);
  return (
    [...text.matchAll(comparing)].some(isOpen) ||
    [...text.matchAll(kind)].some((match) => isOpen(match) && !isKnown(match[1] ?? '', text.slice(0, match.index)))
  );
}

/** Whether a text holds a name, which is then most likely what "the company" stands for. */
function holdsName(text: string, { names, speech, words, references }: Language): boolean {
  if (nameWithin.test(text)) return true;
  const [, first, next] = firstWords.exec(text) ?? [];
  if (first === undefined || next === undefined) return false;
  const lower = first.toLowerCase();
  const isWord = words.stopWords.has(lower) || names.isRoleNoun(lower) || references.standsForSeveral.test(lower);
  return !isWord && (names.looksLikeVerb(next) || speech.verbs.has(next));
}

function patternsOf({ pointing, definite, kinds, epithet, saysWhich, comparing }: ReferenceWords): Patterns {
  const bare = (source: string) => source.replaceAll(/\s*\n\s*/g, '');
  const anywhere = (source: string) => new RegExp(String.raw`(?<![\p{L}’'-])${bare(source)}`, 'gu');
  return {
    pointing: anywhere(String.raw`(?:${pointing})(?= \p{Ll})`),
    kind: anywhere(String.raw`${definite}(${kinds})(?!\p{L})(?!${saysWhich})`),
    epithet: new RegExp(bare(String.raw`${epithet}(?!\p{L})(?!${saysWhich})`), 'u'),
    comparing: anywhere(`(?:${comparing})`),
    saysWhich: new RegExp(bare(`^(?:${saysWhich})`), 'u'),
  };
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
