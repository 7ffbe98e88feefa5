/** The three numbers of a version; browsers take no other kind. @throws where it is none */
export function numbersOf(version: string): readonly number[] {
  // A leading zero would be another spelling of the same version.
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(version)) {
    throw new Error(`${version} is no version: three numbers, as in 0.2.0.`);
  }
  return version.split('.').map(Number);
}

/** Whether a version comes after another. */
export function isAfter(version: string, other: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(other)];
  const at = ours.findIndex((number, place) => number !== theirs[place]);
  return at >= 0 && (ours[at] ?? 0) > (theirs[at] ?? 0);
}
