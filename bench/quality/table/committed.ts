import * as v from 'valibot';
import { type Figure, withoutFloor } from './sum-up.ts';

/** A figure as `bench/quality/figures.json` holds it. */
export interface Committed extends Omit<Figure, 'name'> {
  readonly name: string;
  /** The value below which the check fails; set by hand. Absent where none was set yet, or makes no sense. */
  readonly floor?: number | undefined;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.array(
  v.strictObject({
    name: v.string(),
    value: v.number(),
    right: count,
    of: count,
    floor: v.optional(v.number()),
  }),
);

/** @throws where the text is not such a table; the message says why */
export function parseCommitted(json: string): readonly Committed[] {
  const parsed = v.safeParse(schema, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`figures.json, ${v.getDotPath(issue) ?? 'all'}: ${issue.message}`);
}

/** The measured figures with the floors that people set. */
export function withFloors(figures: readonly Figure[], committed: readonly Committed[]): readonly Committed[] {
  const floors = new Map(committed.map(({ name, floor }) => [name, floor]));
  return figures.map(({ name, value, right, of }) => {
    const floor = floors.get(name);
    return { name, value, right, of, ...(floor === undefined ? {} : { floor }) };
  });
}

/** As it is committed: a figure a line, so that a change reads well. */
export function writeCommitted(figures: readonly Committed[]): string {
  const lines = figures.map(({ name, value, right, of, floor }) => {
    const written = { name, value, right, of, ...(floor === undefined ? {} : { floor }) };
    const pairs = Object.entries(written).map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`);
    return `  { ${pairs.join(', ')} }`;
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** What must be mended before the check passes: figures below their floor, without one, or no longer measured. */
export function faultsOf(measured: readonly Committed[], committed: readonly Committed[]): readonly string[] {
  const names = new Set(measured.map(({ name }) => name));
  const free: ReadonlySet<string> = withoutFloor;
  return [
    ...measured.flatMap(({ name, value, right, of, floor }) => {
      if (free.has(name)) return [];
      if (floor === undefined) return [`${name} has no floor yet: set one in bench/quality/figures.json`];
      return value < floor ? [`${name} is ${value} (${right} of ${of}), below its floor ${floor}`] : [];
    }),
    ...committed.flatMap(({ name }) => (names.has(name) ? [] : [`${name} is no longer measured`])),
  ];
}
