/** How far around a term commas show a list. */
const around = 90;

/** Whether a list is a long one: a single comma may also stand between two adjectives ("credible, lasting guarantees"). */
export function isLongList(text: string, [start, end]: readonly [start: number, end: number]): boolean {
  return text.slice(Math.max(0, start - around), end + around).split(',').length > 2;
}
