import type { Sentence } from '../../text/prepared-article.ts';
import type { Span } from './quotation-shape.ts';

/** What stands in quotation marks of the other sort. An apostrophe closes nothing. */
const singles = /(?:(?<=[\s("“])'(?=\p{L})|‘)[^‘“”"]{0,600}?(?<=[\p{L}.,!?…])['’](?=[\s.,;:!?"”)]|$)/gu;
const doubles = /["“][^"“”]*["”]/gu;

/**
 * Whether all that a sentence quotes stands in a quotation within the quotation: who speaks there retells the words of
 * somebody else. Longer inner quotations than 600 characters are not looked for.
 */
export function isRetold(text: string, spans: readonly Span[], { start, end }: Sentence): boolean {
  const own = spans.filter(([from, to]) => from < end && start < to);
  return own.length > 0 && own.every((span) => isAllInner(text, span, start, end));
}

function isAllInner(text: string, [from, to]: Span, start: number, end: number): boolean {
  const inside = text.slice(from + 1, to);
  let bare = '';
  let at = 0;
  const [first, last] = [Math.max(start, from + 1) - from - 1, Math.min(end, to) - from - 1];
  for (const { 0: inner, index } of inside.matchAll(text[from] === '‘' ? doubles : singles)) {
    bare += inside.slice(Math.max(at, first), Math.min(index, last));
    at = Math.max(at, index + inner.length);
  }
  bare += inside.slice(Math.max(at, first), last);
  return !/\p{L}/u.test(bare) && /\p{L}/u.test(inside.slice(first, last));
}
