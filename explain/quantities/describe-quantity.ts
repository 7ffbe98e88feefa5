import type { Quantity, QuantityFacts } from '../model/quantity.ts';
import { type QuantityContext, type Stated, stated } from './context.ts';
import { conversionOf } from './convert.ts';
import { proportionOf } from './proportion/proportion-of.ts';
import { aboutRounded, formatted, inFigures } from './rounded.ts';
import { unitIndexOf } from './unit-index.ts';

/** From here on a number is said in full where the article says it in a word or a letter. */
const large = 1e6;
/** From here on also in millions, and then in billions. */
const billion = 1e9;
const trillion = 1e12;

/** What a card says of an amount; null where nothing would help a reader. */
export function describeQuantity(quantity: Quantity, context: QuantityContext): QuantityFacts | null {
  const place = stated(quantity, context);
  if (place === null) return null;
  const facts: QuantityFacts = {
    written: quantity.text,
    inFull: inFullOf(place),
    unit: unitOf(quantity, context),
    conversion: conversionOf(place, context),
    proportion: proportionOf(place, context),
  };
  const { inFull, unit, conversion, proportion } = facts;
  return [inFull, unit, conversion, proportion].every((part) => part === null) ? null : facts;
}

function unitOf({ unit: id }: Quantity, { data }: QuantityContext): QuantityFacts['unit'] {
  const unit = unitIndexOf(data).byId.get(id ?? '');
  return unit?.definition === undefined ? null : { term: unit.term, definition: unit.definition };
}

/** A number written with "million", "bn" or "crore", in figures; a difference in basis points, in percentage points; odds, in per cent. */
function inFullOf({ quantity, rules }: Stated): string | null {
  const { say } = rules;
  const { kind, unit, value, to, currency, text } = quantity;
  if (unit === 'basis-point') return pointsOf(quantity, say);
  // Half everybody sees.
  if (kind === 'share' && value === 0.5) return null;
  if (kind === 'share') return say.percent(aboutRounded(100 * value, 2, say));
  if (to !== undefined || value < large || !['money', 'count'].includes(kind)) return null;
  const figures = inFigures(value, say);
  if (text.includes(figures)) return null;
  const name = quantity.things ?? currency?.many ?? '';
  return say.inFull(figures, name, smallerOf(value, say)).trim();
}

function smallerOf(value: number, say: Stated['rules']['say']) {
  if (value < billion) return null;
  return value < trillion
    ? { count: inFigures(value / large, say), in: 'millions' as const }
    : { count: inFigures(value / billion, say), in: 'billions' as const };
}

/** Hundredths of a percentage point. */
function pointsOf({ value, to }: Quantity, say: Stated['rules']['say']): string {
  const [low = '', high] = [value, to].map((one) => (one === undefined ? undefined : formatted(one / 100, say)));
  return say.percentagePoints(high === undefined ? low : say.range(low, high), value === 100 && to === undefined);
}
