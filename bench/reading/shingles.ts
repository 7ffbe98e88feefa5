/** Words in a row that are compared as one. */
const shingleWords = 4;

/** Shares of all shingles of both texts: found rightly, found wrongly, missed. They sum to 1, or are all 0. */
export interface Overlap {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface BodyScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * How far a found text is the true one, by the measure of scrapinghub's article-extraction-benchmark (evaluate.py,
 * `string_shingle_matching`): multisets of four words in a row, each page normalised to the same weight.
 */
export function overlapOf(truth: string, found: string): Overlap {
  const expected = shinglesOf(truth);
  const actual = shinglesOf(found);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const shingle of new Set([...expected.keys(), ...actual.keys()])) {
    const surplus = (actual.get(shingle) ?? 0) - (expected.get(shingle) ?? 0);
    right += Math.min(actual.get(shingle) ?? 0, expected.get(shingle) ?? 0);
    wrong += Math.max(0, surplus);
    missed += Math.max(0, -surplus);
  }
  const all = right + wrong + missed || 1;
  return { right: right / all, wrong: wrong / all, missed: missed / all };
}

/** The mean precision and recall over pages, and F1 of these means, as that benchmark states it. */
export function scoreOf(pages: readonly Overlap[]): BodyScore {
  const mean = (of: (page: Overlap) => number) => pages.reduce((sum, page) => sum + of(page), 0) / pages.length;
  const precision = mean(({ right, wrong }) => (right + wrong > 0 ? right / (right + wrong) : 0));
  const recall = mean(({ right, missed }) => (right + missed > 0 ? right / (right + missed) : 1));
  const sum = precision + recall;
  return { f1: sum > 0 ? (2 * precision * recall) / sum : 0, precision, recall };
}

/** How often each shingle occurs; a text shorter than one is a shingle by itself. */
function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at === 0 || at + shingleWords <= words.length; at += 1) {
    const shingle = words.slice(at, at + shingleWords).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
