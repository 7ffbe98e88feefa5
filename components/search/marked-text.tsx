interface MarkedTextProps {
  readonly text: string;
  /** [start, end) spans in order, not overlapping; what lies outside the text is left out. */
  readonly matched: readonly (readonly [start: number, end: number])[];
}

/** A text with its found letters in `<mark>`. */
export function MarkedText({ text, matched }: MarkedTextProps) {
  let from = 0;
  const pieces = matched
    .filter(([start, end]) => start >= 0 && start < end && end <= text.length)
    .map(([start, end]) => {
      const before = text.slice(from, start);
      from = end;
      return [before, <mark key={start}>{text.slice(start, end)}</mark>];
    });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
