import type { CountedWording, WordingCounts } from './count-wordings.ts';

/** What many texts hold and the glossary lacks. */
export interface Gap {
  readonly text: string;
  readonly texts: number;
  readonly kind: 'initialism' | 'name' | 'words';
  readonly sentence: string;
}

/**
 * How much likelier two words stand together than by chance, as a log-likelihood ratio (Dunning 1993), below which they are
 * an ordinary pair. At 10.8 one pair in a thousand would pass by chance.
 */
const leastRatio = 10.8;
/** So many times as often as by chance: what is said every day is common and passes any test of significance. */
const leastLift = 25;
/** Written as a name in so many of its places, a wording is one. */
const mostlyName = 0.7;
/** A longer wording stands for a part of it that stands in hardly any other text. */
const sameAs = 0.8;

/**
 * The wordings that stand in two texts at least, those in most texts first: without parts of longer ones that stand hardly
 * anywhere else, and without ordinary pairs of words.
 */
export function rankGaps(counts: WordingCounts): readonly Gap[] {
  const often = counts.wordings.filter((wording) => wording.texts > 1 && isTied(wording, counts));
  const longer = partsOfLonger(often);
  return often
    .filter(({ words, texts }) => (longer.get(words.join(' ')) ?? 0) < sameAs * texts)
    .sort((a, b) => b.texts - a.texts || b.times - a.times || (a.text < b.text ? -1 : 1))
    .map((wording) => ({
      text: wording.text,
      texts: wording.texts,
      kind: kindOf(wording),
      sentence: wording.sentence,
    }));
}

function kindOf({ words, asName, times, text }: CountedWording): Gap['kind'] {
  if (words.length === 1) return 'initialism';
  return asName >= mostlyName * times || text === text.toUpperCase() ? 'name' : 'words';
}

/** By wording, in how many texts the longer wording stands that has it as a part and stands in most. */
function partsOfLonger(wordings: readonly CountedWording[]): ReadonlyMap<string, number> {
  const longer = new Map<string, number>();
  for (const { words, texts } of wordings) {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const part = words.slice(from, to).join(' ');
        if (to - from < words.length) longer.set(part, Math.max(texts, longer.get(part) ?? 0));
      }
    }
  }
  return longer;
}

/** Whether its first and its last word stand in this wording more often than by chance. */
function isTied({ words, times }: CountedWording, { words: counts, length }: WordingCounts): boolean {
  if (words.length === 1) return true;
  const [first, last] = [counts.get(words[0] ?? '') ?? times, counts.get(words.at(-1) ?? '') ?? times];
  const expected = (first * last) / length;
  return times >= leastLift * expected && logLikelihoodRatio(times, first, last, length) >= leastRatio;
}

/**
 * Dunning's ratio, -2 log λ, of two words that stand together.
 * @param both how often they do
 * @param one how often the first stands at all
 * @param other how often the second does
 * @param all places where a pair may stand
 */
export function logLikelihoodRatio(both: number, one: number, other: number, all: number): number {
  const cells = [
    [both, one, other],
    [one - both, one, all - other],
    [other - both, all - one, other],
    [all - one - other + both, all - one, all - other],
  ] as const;
  return (
    2 *
    cells.reduce((sum, [seen, row, column]) => sum + (seen > 0 ? seen * Math.log((seen * all) / (row * column)) : 0), 0)
  );
}
