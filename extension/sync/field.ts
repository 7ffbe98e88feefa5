/** What one machine knows of one thing that is synced, and when it was last changed, in milliseconds since 1970. */
export type Field = ValueField | GoneField;

interface ValueField {
  readonly at: number;
  readonly value: unknown;
  /** This version cannot use the value; it is kept for one that can. */
  readonly unused?: true;
  /** What is here in its place; undefined: nothing. */
  readonly here?: unknown;
}

/** It was removed. Kept for a while, so that other machines remove it, too. */
interface GoneField {
  readonly at: number;
  readonly gone: true;
}

/** By what is synced: "s/level", "r/bbc.com", "k/quorum", "n/quorum". */
export type Fields = ReadonlyMap<string, Field>;

export function isGone(field: Field): field is GoneField {
  return 'gone' in field;
}

/** The later of two; of the same moment every machine takes the same one. */
function laterOf(one: Field | undefined, other: Field | undefined): Field | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return textOf(one) >= textOf(other) ? one : other;
}

function textOf(field: Field): string {
  return isGone(field) ? '' : JSON.stringify(field.value);
}

/** Of each field the later one. */
export function merge(one: Fields, other: Fields): Fields {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...keys].flatMap((key): [string, Field][] => {
      const later = laterOf(one.get(key), other.get(key));
      return later === undefined ? [] : [[key, later]];
    }),
  );
}

/** For so long, what was removed is told to other machines. One that was away for longer brings it back. */
const longestGone = 180 * 24 * 60 * 60 * 1000;

export function withoutOldTombstones(fields: Fields, now: number): Fields {
  return new Map([...fields].filter(([, field]) => !isGone(field) || field.at > now - longestGone));
}
