/** A stretch of a text with a few words before and after it. Joined, the three stand in the text word for word. */
export interface InItsWords {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** The text goes on before or after that. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters on either side: about a line and a half of the panel in all. */
const lead = 40;
const trail = 60;

/** [start, end) of a text with a few whole words around it. */
export function wordsAround(text: string, start: number, end: number): InItsWords {
  const from = start <= lead ? 0 : wordStart(text, start - lead, start);
  const to = text.length - end <= trail ? text.length : wordEnd(text, end + trail, end);
  return {
    before: text.slice(from, start),
    text: text.slice(start, end),
    after: text.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

/** The first beginning of a word at or after `at`, never after `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at - 1, latest).search(/\s/u);
  return space < 0 ? latest : at + space;
}

/** The last end of a word at or before `at`, never before `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  const kept = text.slice(earliest, at + 1).replace(/\s+\S*$/u, '');
  return earliest + Math.min(kept.length, at - earliest);
}
