import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Comparator, QuantityData, Unit } from '../quantities/quantity-data.ts';
import { comparatorSchema, unitSchema } from '../quantities/schema.ts';

export interface ReadQuantities {
  readonly data: QuantityData;
  /** What is wrong, said so that its writer finds the place. */
  readonly problems: readonly string[];
}

/** Reads and checks units and comparators. What does not fit the schema is left out and reported. */
export function readQuantities(folder: string): ReadQuantities {
  const units = readList(join(folder, 'units.yaml'), unitSchema);
  const comparators = readList(join(folder, 'comparators.yaml'), comparatorSchema);
  const data: QuantityData = { units: units.items, comparators: comparators.items };
  return { data, problems: [...units.problems, ...comparators.problems, ...problemsOf(data)] };
}

/**
 * Units and comparators as they ship.
 * @throws where something is wrong in them
 */
export function shippedQuantities(folder: string): QuantityData {
  const { data, problems } = readQuantities(folder);
  if (problems.length > 0) throw new Error(`${problems.length} problems in the quantities: run "npm run glossary"`);
  return data;
}

function readList<Item>(
  file: string,
  schema: v.GenericSchema<unknown, Item>,
): { items: readonly Item[]; problems: readonly string[] } {
  const read: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(read)) return { items: [], problems: [`${file}: a list is wanted`] };
  const problems: string[] = [];
  const items = read.flatMap((item: unknown, at) => {
    const parsed = v.safeParse(schema, item);
    if (parsed.success) return [parsed.output];
    for (const issue of parsed.issues)
      problems.push(`${nameOf(item, at)}, ${v.getDotPath(issue) ?? 'all'}: ${issue.message}`);
    return [];
  });
  return { items, problems };
}

function nameOf(item: unknown, at: number): string {
  const id = item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : `item ${at + 1}`;
}

function problemsOf({ units, comparators }: QuantityData): readonly string[] {
  return [
    ...repeated([...units, ...comparators].map(({ id }) => id)).map((id) => `${id}: the id stands twice`),
    ...repeated(units.flatMap(wordingsOf)).map((wording) => `"${wording}" is a wording of two units`),
    ...units.flatMap((unit) => targetProblems(unit, units)),
    ...comparators.flatMap((comparator) => comparatorProblems(comparator, units)),
  ];
}

const wordingsOf = ({ term, plural, wordings = [], symbols = [] }: Unit) => [
  ...new Set([term, plural, ...wordings].map((wording) => wording.toLowerCase())),
  ...symbols,
];

function repeated(all: readonly string[]): readonly string[] {
  return [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];
}

/** Only what has the same dimension can be the same amount. */
function targetProblems({ id, dimension, to = {} }: Unit, units: readonly Unit[]): readonly string[] {
  return Object.values(to).flatMap((target) =>
    units.some((unit) => unit.id === target && unit.dimension === dimension)
      ? []
      : [`${id}: "${target}" is no unit of ${dimension}`],
  );
}

function comparatorProblems(
  { id, dimension, way, many, multiples, currency, units: of = [] }: Comparator,
  units: readonly Unit[],
) {
  const known = new Set(units.map((unit) => unit.dimension));
  const isMoney = dimension === 'money';
  return [
    ...(isMoney || known.has(dimension) ? [] : [`${id}: nothing is counted in ${dimension}`]),
    ...(isMoney === (currency !== undefined) ? [] : [`${id}: money, and nothing else, has a currency`]),
    ...((way === 'many') === (many !== undefined && multiples !== undefined)
      ? []
      : [`${id}: "many" needs plural and multiples`]),
    ...of.filter((unit) => !units.some((one) => one.id === unit)).map((unit) => `${id}: "${unit}" is no unit`),
  ];
}
