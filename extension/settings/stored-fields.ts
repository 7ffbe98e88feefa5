/** Fields of a stored value that this version does not know: a newer one wrote them, and will look for them again. */
export function fieldsOfOthers(stored: unknown, known: object): Readonly<Record<string, unknown>> {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !Object.hasOwn(known, name)));
}

/** The version of a newer Newsgloss stays with the fields that it wrote. */
export function laterVersion(stored: unknown, own: number): { readonly version?: number } {
  const version = stored !== null && typeof stored === 'object' && 'version' in stored ? stored.version : own;
  return typeof version === 'number' && version > own ? { version } : {};
}

/** Whether all that is stored of the known fields, but for their version, was read as it stands. */
export function isLossless(stored: unknown, read: object): boolean {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return false;
  const found = new Map(Object.entries(stored));
  return Object.entries(read).every(
    ([name, value]) => name === 'version' || !found.has(name) || isSame(found.get(name), value),
  );
}

/** By value, whatever the order of fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    mine.length === theirs.size && mine.every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)))
  );
}
