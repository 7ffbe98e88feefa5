/** Where a section begins, in pixels below the window's upper edge. */
export interface SectionTop {
  readonly id: string;
  readonly top: number;
}

/** A section counts as the one that is read from here on: so much of the window is above its heading. */
const readingLine = 0.3;

/**
 * The section that is being read: the last whose heading has come above a line a third down the window; at the page's end,
 * where short sections never get there, the last that is in sight. Null: there are none.
 * @param height of the window, in pixels
 */
export function currentSection(tops: readonly SectionTop[], height: number, atEnd: boolean): string | null {
  const line = atEnd ? height : height * readingLine;
  const above = tops.filter(({ top }) => top <= line);
  return (above.at(-1) ?? tops[0])?.id ?? null;
}
