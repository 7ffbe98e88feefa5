/** In which files two packages differ, each with how; empty: byte by byte the same. */
export function differences(
  shipped: ReadonlyMap<string, Buffer>,
  rebuilt: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const paths = [...new Set([...shipped.keys(), ...rebuilt.keys()])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [shipped.get(path), rebuilt.get(path)];
    if (!other) return [`${path} is not rebuilt`];
    if (!one) return [`${path} is rebuilt and does not ship`];
    return one.equals(other) ? [] : [`${path} differs`];
  });
}
