import { listed } from '../i18n/listed.ts';

/** The article's words between quotation marks, unless they begin or end with one: two side by side read as a slip. */
export function inQuotationMarks(text: string): string {
  const [open, close] = marksAround(text);
  return `${open}${text}${close}`;
}

/** The marks that a text of the article needs around it. */
export function marksAround(text: string): readonly [open: string, close: string] {
  return /^["“„«]|["”“»]$/u.test(text) ? ['', ''] : ['“', '”'];
}

/** Whether a text begins with a quotation mark, so that the mark can hang in the margin. */
export function opensWithQuotationMark(text: string): boolean {
  return /^["“”„«‘]/u.test(text);
}

/** Words of the article, each in quotation marks: “judge” and “appeal”. Empty where there are none. */
export function quotedList(words: readonly string[]): string {
  return words.length === 0
    ? ''
    : listed(
        words.map((word) => `“${word}”`),
        'conjunction',
      );
}
