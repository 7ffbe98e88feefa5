const names =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const other = new Map<string, string>(
  names.flatMap((name, at) => [
    [name, `${at + 1}`],
    [`${at + 1}`, name],
  ]),
);

/** "five" for "5" and "5" for "five", up to twenty as newspapers spell them; null for any other word. In lower case. */
export function otherNumeral(key: string): string | null {
  return other.get(key) ?? null;
}
