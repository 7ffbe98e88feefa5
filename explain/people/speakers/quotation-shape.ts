import type { Sentence } from '../../text/prepared-article.ts';

export type Span = readonly [start: number, end: number];

/** Quoted words shorter than this are a term in quotation marks, not somebody speaking. */
const leastQuotedWords = 4;

/** What of a sentence stands in quotation marks. */
export function quotedIn(text: string, spans: readonly Span[], { start, end }: Sentence): string {
  return spans
    .filter(([from, to]) => from < end && start < to)
    .map(([from, to]) => text.slice(Math.max(from, start), Math.min(to, end)))
    .join(' ');
}

/** The share of a sentence that stands in quotation marks. */
export function shareQuoted(spans: readonly Span[], sentence: Sentence): number {
  const inside = spans.map(([start, end]) =>
    Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
  );
  return inside.reduce((sum, length) => sum + length, 0) / Math.max(1, sentence.end - sentence.start);
}

/** Whether a sentence holds at least `leastQuotedWords` words in quotation marks. */
export function isQuoted(text: string, spans: readonly Span[], sentence: Sentence): boolean {
  const words = quotedIn(text, spans, sentence).split(/\s+/);
  return words.filter((word) => /\p{L}/u.test(word)).length >= leastQuotedWords;
}

/** Whether a text opens with a quotation. */
export function startsQuoted(text: string): boolean {
  return /^(?:\.{3}|…)?\s?["“„«‘]/u.test(text);
}

/** Whether nothing of weight stands outside the quotation marks. */
export function isOnlyQuoted(text: string, spans: readonly Span[]): boolean {
  const inside = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return inside > 0.9 * text.length - 4;
}

/** Whether a quoted question has its answer right behind: two speak. */
export function isDialogue(text: string): boolean {
  return /\?["”»]\s*["“„«]/u.test(text);
}
