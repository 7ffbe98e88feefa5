/** Each place with each kind of damage; in short each kind once, by turns in another place. */
export function combinations<Place, Kind>(
  places: readonly Place[],
  kinds: readonly Kind[],
  short: boolean,
): readonly (readonly [place: Place, kind: Kind])[] {
  const all = places.map((place) => kinds.map((kind) => [place, kind] as const));
  return all.flatMap((ofPlace, at) => ofPlace.filter((_, turn) => !short || turn % places.length === at));
}
