import { binOf, type Features } from './features.ts';

/** What the model was trained with; spans that know single marks and German closing are in `text/quoted-spans.ts`. */
const quotation = /“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?|「[^」]*」?/gu;

/** Shares of a paragraph in quotation marks that part a word in marks, a quoted phrase, half and all. */
const shares = [0.001, 0.1, 0.2, 0.35, 0.5, 0.75];

/** Fewer words in quotation marks are a term or a title. */
const leastSpoken = 6;

/** Share of a text's characters that stand in quotation marks; a mark left open reaches to the end. */
export function quotedShare(text: string): number {
  const quoted = text.match(quotation) ?? [];
  return quoted.reduce((sum, part) => sum + part.length, 0) / Math.max(1, text.length);
}

/** The text with each quotation as one empty pair of marks: what the article says in its own voice. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, ' “” ');
}

/** How far a paragraph is somebody's words, and whether the one before it was. */
export function addQuotationFeatures(features: Features, text: string, before: string | undefined): void {
  const quoted = text.match(quotation) ?? [];
  features.set(`quoted=${binOf(quotedShare(text), shares)}`, 1);
  if (/^["“„«]/u.test(text)) features.set('opens with quotation', 1);
  if (/["”“»]$/u.test(text)) features.set('ends with quotation', 1);
  const isSpoken = quoted.some((part) => part.split(/\s+/).length >= leastSpoken);
  if (isSpoken) features.set('spoken', 1);
  else if (quoted.length > 0) features.set('words in marks', 1);
  if (before === undefined) return;
  features.set(`before quoted=${binOf(quotedShare(before), [0.001, 0.35])}`, 1);
  if (isLeftOpen(before)) features.set('before left open', 1);
}

/** Newspapers leave a quotation open where the next paragraph goes on with it. */
function isLeftOpen(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
