import type { Language } from '../../language/language.ts';
import { startingBefore } from '../../text/prepared-article.ts';
import { foldWord, isAllCapitals, type Word } from '../../text/words.ts';

/** How many words `…` may stand for. */
const gapWords = 6;

interface CueWord {
  readonly fits: (word: Word) => boolean;
  /** The first letter of all words that fit, in lower case. */
  readonly initial: string;
  /** How many words may stand between the one before and this. */
  readonly gap: number;
}

/** A cue of the glossary, ready to be looked for. */
export interface Cue {
  /** As the glossary writes it. */
  readonly source: string;
  readonly words: readonly CueWord[];
}

/**
 * Reads a cue: words that must follow each other, `*` for any ending, `…` for up to six words between. Case does not
 * count, but a cue in capitals ("US", "ICJ") stands for the initialism and not for the word "us".
 */
export function parseCue(source: string, language: Language): Cue {
  const words: CueWord[] = [];
  let gap = 0;
  for (const part of source
    .replaceAll('...', '…')
    .replaceAll('…', ' … ')
    .split(/[\s\u2010\u2011-]+/)) {
    if (part === '…') gap = gapWords;
    else if (part !== '') {
      words.push({ fits: fitterOf(part, language), initial: foldWord(part.replace(/^["“”]/, '')).charAt(0), gap });
      gap = 0;
    }
  }
  return { source, words };
}

function fitterOf(part: string, { words, terms }: Language): (word: Word) => boolean {
  const bare = part.replace(/[.,;:"“”]/g, '').replace(/['’]s?$/, '');
  if (bare.endsWith('*')) {
    const stems = words.beginningsOf(foldWord(bare.slice(0, -1)));
    return (word) => stems.some((start) => word.lower.startsWith(start));
  }
  if (isAllCapitals(bare)) return (word) => word.text === bare || word.text === `${bare}${terms.pluralOfInitials}`;
  const lower = foldWord(bare);
  const key = words.spellingKey(lower);
  return (word) => word.key === key;
}

/** A cue where it stands: its first word, and behind which words it may end (ascending). */
interface CuePlace {
  readonly start: number;
  readonly ends: readonly number[];
}

/**
 * Where a cue stands in words [from, to): position of its first word, or -1. At least one of its words must stand
 * outside the `skip` range: a mention is no cue for itself, but "ambassador to" is one for "ambassador".
 */
export function findCue(
  cue: Cue,
  words: readonly Word[],
  from: number,
  to: number,
  skip?: readonly [from: number, to: number],
): number {
  const places = placesOf(cue, words);
  for (let at = startingBefore(places, from); at < places.length; at += 1) {
    const { start, ends } = places[at] ?? { start: to, ends: [] };
    if (start >= to) return -1;
    const isOutside = (end: number) => skip === undefined || start < skip[0] || end > skip[1];
    if (ends.some((end) => end <= to && isOutside(end))) return start;
  }
  return -1;
}

/** The words of a text in which a cue stands whose place begins at `start`, as they are written there. */
export function writtenCue(cue: Cue, words: readonly Word[], start: number, text: string): string {
  const end = placesOf(cue, words).find((place) => place.start === start)?.ends[0] ?? start + 1;
  return text.slice(words[start]?.start, words[end - 1]?.end);
}

/** Whether a cue stands so that it holds a word of [from, to), together with words outside. */
export function overlapsCue(cue: Cue, words: readonly Word[], from: number, to: number): boolean {
  return placesOf(cue, words).some(
    ({ start, ends }) => start < to && ends.some((end) => end > from && (start < from || end > to)),
  );
}

const known = new WeakMap<readonly Word[], Map<Cue, readonly CuePlace[]>>();

/** Looked for once in each list of words: an ambiguous word may stand in it a thousand times. */
function placesOf(cue: Cue, words: readonly Word[]): readonly CuePlace[] {
  const ofWords = known.get(words) ?? new Map<Cue, readonly CuePlace[]>();
  known.set(words, ofWords);
  const before = ofWords.get(cue);
  if (before !== undefined) return before;
  const places: CuePlace[] = [];
  for (const start of startsOf(cue, words)) {
    const ends = endsFrom(cue, words, start);
    if (ends.length > 0) places.push({ start, ends });
  }
  ofWords.set(cue, places);
  return places;
}

const byInitial = new WeakMap<readonly Word[], ReadonlyMap<string, readonly number[]>>();

/** Where a cue may start: most words of a text begin with other letters. `*` alone stands for any word. */
function startsOf({ words: [first] }: Cue, words: readonly Word[]): Iterable<number> {
  if (first === undefined) return [];
  if (first.initial === '*') return words.keys();
  const initials = byInitial.get(words) ?? Map.groupBy(words.keys(), (at) => words[at]?.lower.charAt(0) ?? '');
  byInitial.set(words, initials);
  return initials.get(first.initial) ?? [];
}

/** Behind which words a cue that begins at `start` may end; time linear in its words, whatever its gaps. */
function endsFrom({ words: [first, ...others] }: Cue, words: readonly Word[], start: number): readonly number[] {
  const word = words[start];
  if (first === undefined || word === undefined || !first.fits(word)) return [];
  let ends: readonly number[] = [start + 1];
  for (const { fits, gap } of others) {
    const reached = new Set<number>();
    for (const end of ends) {
      for (let at = end; at <= end + gap && at < words.length; at += 1) {
        const next = words[at];
        if (next !== undefined && fits(next)) reached.add(at + 1);
      }
    }
    if (reached.size === 0) return [];
    ends = [...reached].sort((a, b) => a - b);
  }
  return ends;
}
