/** A box's hint without words that hold a digit: counters and made-up names tell boxes of one kind apart. */
export function withoutNumbers(hint: string): string {
  return hint.replace(/\S*\d\S*/g, '').trim();
}
