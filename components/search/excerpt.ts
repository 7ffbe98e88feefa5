/** Characters shown of a found text: about three lines of the popup. */
const longest = 140;
/** Characters kept before the first found letters. */
const lead = 40;

export interface Excerpt {
  readonly text: string;
  readonly matched: readonly (readonly [start: number, end: number])[];
}

/** A long text cut at word boundaries around its first match, with "…" where something was left out. */
export function excerpt(text: string, matched: Excerpt['matched']): Excerpt {
  if (text.length <= longest) return { text, matched };
  const first = matched[0]?.[0] ?? 0;
  const from = wordStart(text, Math.max(0, Math.min(first - lead, text.length - longest)), first);
  const to = wordEnd(text, from + longest, matched[0]?.[1] ?? 0);
  const before = from > 0 ? '… ' : '';
  const moved = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    matched: matched
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + moved, end + moved] as const),
  };
}

/** The first beginning of a word at or after `at`, but never after `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 || space + 1 > latest ? at : space + 1;
}

/** The last end of a word at or before `at`, but never before `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < earliest ? at : space;
}
