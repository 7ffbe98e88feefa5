import type { Density, Level, Preferences } from '../../model/preferences.ts';
import type { PreparedBlock } from '../../text/prepared-article.ts';
import { type Markable, placesFor } from './places.ts';

/** A term of the article, in one sense, with its mentions in reading order. */
export interface MarkableTerm {
  /** Entry id. */
  readonly entry: string;
  readonly sense: string | null;
  readonly mentions: readonly Markable[];
  /** Who the reader is in its topic; `off`: nothing of that is marked. */
  readonly reader: Level | 'off';
  /** How likely the reader wants it explained here, from 0 to 1. */
  readonly worth: number;
}

/**
 * From which worth on a term is marked, by who reads and how many marks they want: an article full of hard terms gets more.
 * Where `npm run train-worth` finds about 0.7, 1 and 1.3 marks in 100 words for newcomers, 0.3, 0.42 and 0.6 for who keeps up.
 */
const least: Record<Level, Record<Exclude<Density, 'none'>, number>> = {
  1: { few: 0.455, normal: 0.34, many: 0.25, all: 0 },
  2: { few: 0.45, normal: 0.27, many: 0.07, all: 0 },
  3: { few: 0.4, normal: 0.2, many: 0.018, all: 0 },
};
/** An article this long, in words, is no bare page: the worth from which on a first, a second and a third term is marked. */
const longEnough = 300;
const neverFewer = [0.04, 0.08, 0.08];
/** Marks in the same block are so many words apart: no more than one a line or so. */
const lineWords = 9;

/**
 * Which mentions are painted, by their `at`: the terms that are worth it, best first, where they have room. Of topics in which the
 * reader is another, what is worth it is measured by another mark; the best is what exceeds its own most. A term whose
 * last mark is far above is marked again. Greedy and deterministic: the same article and preferences give the same marks.
 * @param words of the article
 */
export function chooseMarks(
  terms: readonly MarkableTerm[],
  words: number,
  { density, silenced, again }: Pick<Preferences, 'density' | 'silenced' | 'again'>,
): ReadonlySet<number> {
  if (density === 'none') return new Set();
  const silent = new Set(silenced);
  const ranked = terms
    .filter(({ entry, sense }) => !silent.has(entry) && !(sense !== null && silent.has(sense)))
    .flatMap(({ reader, worth, mentions }) =>
      reader === 'off' ? [] : [{ worth, from: least[reader][density], places: placesFor(mentions) }],
    )
    .sort((a, b) => b.worth - b.from - (a.worth - a.from) || (a.places[0]?.word ?? 0) - (b.places[0]?.word ?? 0));
  const page = new Page();
  const marked: (readonly Markable[])[] = [];
  for (const { worth, from, places } of ranked) {
    const bare = words >= longEnough ? neverFewer[page.marks.size] : undefined;
    if (worth >= Math.min(from, bare ?? 1) && page.mark(places)) marked.push(places);
  }
  if (again > 0) for (const places of marked) markAgain(places, page, again);
  return new Set([...page.marks].map(({ at }) => at));
}

/** The marks of a page, no two in one line. */
class Page {
  readonly marks = new Set<Markable>();
  readonly #words = new Map<PreparedBlock, number[]>();

  /** Marks the first of the places that has room. False: none has. */
  mark(places: readonly Markable[]): boolean {
    const place = places.find(({ block, word }) =>
      (this.#words.get(block) ?? []).every((other) => Math.abs(other - word) >= lineWords),
    );
    if (place === undefined) return false;
    this.marks.add(place);
    const words = this.#words.get(place.block);
    if (words === undefined) this.#words.set(place.block, [place.word]);
    else words.push(place.word);
    return true;
  }
}

/** Further marks of a term, each at least so many words behind the one before it. */
function markAgain(places: readonly Markable[], page: Page, again: number): void {
  let last = places.find((place) => page.marks.has(place))?.word ?? Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.word >= last + again && page.mark([place])) last = place.word;
  }
}
