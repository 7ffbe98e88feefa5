import type { QuantityData, UnitSystem } from '../../glossary/quantities/quantity-data.ts';
import type { QuantityRules } from '../language/quantity-rules.ts';
import type { Quantity } from '../model/quantity.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../text/prepared-article.ts';
import { sentenceAt } from '../text/prepared-article.ts';

/** How many live in a country. */
export interface Population {
  readonly people: number;
  /** "2024" */
  readonly year: string;
  /** The country as a sentence names it: "the United States". */
  readonly country: string;
  readonly source: string;
}

/** What an amount is described by. */
export interface QuantityContext {
  readonly prepared: PreparedArticle;
  /** All that `findQuantities` found in it. */
  readonly quantities: readonly Quantity[];
  readonly data: QuantityData;
  /** By which measures the reader counts. */
  readonly system: UnitSystem;
  /** The country (ISO 3166-1 alpha-2) of which the article surely is; null: not sure. */
  readonly country: string | null;
  /** By ISO 3166-1 alpha-2 code; null where it is not known. */
  populationOf(country: string): Population | null;
}

/** An amount with the text around it. */
export interface Stated {
  readonly quantity: Quantity;
  readonly block: PreparedBlock;
  readonly sentence: Sentence;
  /** The amounts right before and behind it in its sentence. */
  readonly before: Quantity | null;
  readonly next: Quantity | null;
  readonly rules: QuantityRules;
}

/** Where an amount stands; null where it is none of the article's. */
export function stated(quantity: Quantity, { prepared, quantities }: QuantityContext): Stated | null {
  const block = prepared.blocks.find((one) => one.block.id === quantity.block);
  const sentence = block && sentenceAt(block, quantity.start);
  if (block === undefined || sentence === undefined) return null;
  const at = quantities.indexOf(quantity);
  const within = (other: Quantity | undefined) =>
    other !== undefined && other.block === quantity.block && other.start >= sentence.start && other.end <= sentence.end
      ? other
      : null;
  return {
    quantity,
    block,
    sentence,
    before: within(quantities[at - 1]),
    next: within(quantities[at + 1]),
    rules: prepared.language.quantities,
  };
}

/** The block's text between two offsets. */
export function between({ block }: Stated, start: number, end: number): string {
  return block.block.text.slice(Math.max(0, start), end);
}

/**
 * Whether the paragraph, or the headline, speaks of death or suffering, or the sentence or the headline of crime, blame or lost work:
 * nothing is set beside anything there.
 */
export function isOfSuffering({ block, sentence, rules }: Stated, { prepared }: QuantityContext): boolean {
  const { suffering, delicate } = rules.relations;
  const { title } = prepared.article.meta;
  return (
    [block.block.text, title].some((text) => suffering.test(text)) ||
    [sentence.text, title].some((text) => delicate.test(text))
  );
}

/** Whether what was worked out from amounts is exact: it was, and so are they. */
export function isExactly(isExact: boolean, ...amounts: readonly Quantity[]): boolean {
  return isExact && amounts.every(({ hedge }) => hedge === null);
}

/** What changes from year to year says nothing of a text that is so many years from it. */
const mostYears = 3;

/** Whether an article is surely of about the year of a figure; of some nobody knows when they were published. */
export function isOfTheTime(date: string, { prepared }: QuantityContext): boolean {
  const { published } = prepared.article.meta;
  return published !== null && Math.abs(Number(published.slice(0, 4)) - Number(date.slice(0, 4))) <= mostYears;
}

/** By how much what is meant may differ from what is written, for that is rounded. */
export function roundedAwayFrom({ rules }: Stated, quantity: Quantity): number {
  const { value, digits, hedge } = quantity;
  const hedged = hedge === null || value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Math.max(rules.lastPlaceOf(quantity), hedged) / 2;
}

/** One number that is not bounded to one side: what follows from it is about right. */
export function isPlain({ value, to, hedge }: Quantity): boolean {
  return to === undefined && value > 0 && (hedge === null || hedge === 'about' || hedge === 'nearly');
}
