export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of a DOMRect that geometry needs; viewport pixels. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether a point lies in the safe corridor between the marked words and their card: the convex hull of both. On the
 * way from one to the other the card must not close.
 */
export function inCorridor(point: Point, mark: Iterable<Edges>, card: Edges): boolean {
  return inside(point, convexHull([...mark, card].flatMap(corners)));
}

function corners({ left, top, right, bottom }: Edges): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Which side of the line from `a` to `b` the point `c` is on; 0 on the line. */
function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Monotone chain (Andrew 1979, "Another efficient algorithm for convex hulls in two dimensions"). */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    for (let last = hull.at(-1), before = hull.at(-2); last && before && side(before, last, point) <= 0; ) {
      hull.pop();
      last = hull.at(-1);
      before = hull.at(-2);
    }
    hull.push(point);
  }
  hull.pop();
  return hull;
}

function inside(point: Point, hull: readonly Point[]): boolean {
  return hull.every((corner, index) => {
    const next = hull[(index + 1) % hull.length];
    return next !== undefined && side(corner, next, point) >= 0;
  });
}
