/** A few words without a clause between the commas of a list. */
const item = '(?:(?!(?:which|who|that|whose|where|said|has|have|is|are|was|were)\\b)[^\\s,.;:]+\\s+){0,3}';
const afterComma = new RegExp(`[,—–:]\\s+(?:and\\s+|or\\s+)?${item}$`, 'u');
const goesOn = /^(?:\s+[^\s,.;:]+){0,2}(?:,|\s+(?:and|or)\s)/u;
const lastOne = /,\s+(?:and|or)\s+(?:[^\s,.;:]+\s+){0,3}$/u;
const opensList = new RegExp(`^(?:\\s+[^\\s,.;:]+)?,\\s+${item}[^\\s,.;:]+(?:,|\\s+(?:and|or)\\s)`, 'u');

/** Whether the words [start, end) of a text are one of several things in a row: commas or "and" close by on both sides. */
export function isListed(text: string, [start, end]: readonly [start: number, end: number]): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  return (afterComma.test(before) && goesOn.test(after)) || lastOne.test(before) || opensList.test(after);
}
