type Span = readonly [start: number, end: number];

const opening = '“„«';
/** In German „…“ closes with the mark that opens in English. */
const closers: Readonly<Record<string, string>> = { '“': '”"', '„': '“”"', '«': '»', '"': '"”', '‘': '’' };

/**
 * [start, end) of what stands in quotation marks, from the opening mark to before the closing one. A double mark left
 * open reaches to the text's end, as newspapers write a quotation that goes on in the next paragraph. Single marks
 * (‘…’) count where they hold a clause: an apostrophe closes nothing. Time linear in the text.
 */
export function spansInQuotes(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»‘’]/gu)) {
    if (open < 0) {
      if (opens(text, mark, index)) open = index;
    } else if (closes(text, text[open] ?? '', mark, index)) {
      spans.push([open, index]);
      open = -1;
    }
  }
  if (open >= 0 && text[open] !== '‘') spans.push([open, text.length]);
  return spans;
}

function opens(text: string, mark: string, at: number): boolean {
  if (mark === '‘') return /[\s([—–:]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ');
  return mark === '"' || opening.includes(mark);
}

function closes(text: string, opener: string, mark: string, at: number): boolean {
  if (!(closers[opener] ?? '').includes(mark)) return false;
  return mark !== '’' || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** The text with what is quoted made unreadable (`_`), letter for letter; the marks stay. */
export function maskQuotes(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const [start, end] of spans) {
    masked += text.slice(at, start + 1) + '_'.repeat(Math.max(0, end - start - 1));
    at = end;
  }
  return masked + text.slice(at);
}
