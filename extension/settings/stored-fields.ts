/** What is stored, where it is a record of fields; null: it is nothing, a text, a list … */
export function recordIn(stored: unknown): Readonly<Record<string, unknown>> | null {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return null;
  return stored as Readonly<Record<string, unknown>>;
}

/** Fields of a stored value that this version does not know: a newer one wrote them, and will look for them again. */
export function fieldsOfOthers(stored: unknown, known: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(recordIn(stored) ?? {}).filter(([name]) => !Object.hasOwn(known, name)));
}

/** The version of a newer Newsgloss, which stays with the fields that it wrote. Null: it was none. */
export function laterVersion(stored: unknown, own: number): number | null {
  const version = recordIn(stored)?.version;
  return typeof version === 'number' && version > own ? version : null;
}

/** By value, whatever the order of fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    mine.length === theirs.size && mine.every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)))
  );
}
