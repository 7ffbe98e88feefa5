import type { OutlineBlock } from '../../model/outline.ts';
import { creditEnd, dateLine, foreignDate } from './dates-and-credits.ts';
import { furnitureLines } from './furniture-lines.ts';
import { furnitureOpenings } from './furniture-openings.ts';
import { denseScript } from './text-shape.ts';

/** Lines about the page rather than of the article are short; a longer text that merely opens so is kept. */
const lineChars = 300;

/** A date with something around it: longer lines that hold a date are sentences. */
const dateLineChars = 70;

/** What else stands in a line with a date: "Updated on Monday", a name, a time zone. Words. */
const dateLineWords = 6;

/** A paragraph with more of its characters in links is a link to another story. */
const linkedLine = 0.85;

/** A linked paragraph of this length, or one that ends like a sentence, may be the article's own. */
const linkedSentenceChars = 140;

/** Before a link, on the same line: "Read also:", "More on this |". */
const linkLabel = /^[^.!?。！？:：|»]{2,50}[:：|»]\s*/u;

/** The shortest headline. Words, or characters where words are not parted. */
const headlineWords = 4;
const denseHeadlineChars = 12;

/** A label: so few words, and no full stop. */
const labelWords = 3;

/** As `endsSentence`, but a colon or a bracket ends a line of the text too. */
const endsLine = /[.!?…。！？؟۔।:;]["”’»」)\]]*$/u;

/** Whether a block inside the body's box is about the page and not of the article: adverts, shares, bylines, dates. */
export function isFurniture(block: OutlineBlock): boolean {
  const { text, kind, linkChars } = block;
  const lower = text.toLowerCase().trim();
  if (lower.length < 2 || !/[\p{L}\p{N}]/u.test(lower)) return true;
  if (lower.length <= lineChars && furnitureLines.some((line) => line.test(lower))) return true;
  const words = lower.replace(/^[^\p{L}\p{N}©(]+/u, '');
  if (lower.length <= lineChars && furnitureOpenings().some((opening) => opening.test(words))) return true;
  if (kind === 'heading' && linkChars >= linkedLine * text.length) return true;
  if (kind === 'heading' || kind === 'question' || kind === 'table' || kind === 'caption') return false;
  if (lower.length <= dateLineChars && dateLine.test(lower) && !endsLine.test(lower))
    // An entry of a list may be a sentence without a full stop.
    return kind !== 'list-item' || isForeignDateLine(lower, labelWords);
  if (kind === 'list-item' || kind === 'term' || kind === 'definition') return false;
  if (lower.length <= dateLineChars && isForeignDateLine(lower, dateLineWords)) return true;
  if (kind === 'paragraph' && lower.length <= lineChars && creditEnd.test(lower)) return true;
  return isLinkLine(text, linkChars) || isLabelledLink(block) || isLabel(block);
}

/** A date in the words of any language, with at most so many words beside it. */
function isForeignDateLine(text: string, most: number): boolean {
  const date = foreignDate.exec(text)?.[0];
  if (date === undefined || endsLine.test(text)) return false;
  return (text.replace(date, ' ').match(/\p{L}{2,}/gu) ?? []).length <= most;
}

/** A paragraph that is a link to another story, as against a sentence of the article that is linked as a whole. */
function isLinkLine(text: string, linkChars: number): boolean {
  if (linkChars < linkedLine * text.length) return false;
  const isSentence = endsLine.test(text) && text.length >= linkedSentenceChars / 2 && !text.endsWith('?');
  return !isSentence && !(denseScript().test(text) && text.length < linkedSentenceChars / 2);
}

/** A label and a link to another story's headline, in any language: what is linked is no sentence, and nothing else is there. */
function isLabelledLink({ text, kind, quiet, linkChars }: OutlineBlock): boolean {
  if (kind !== 'paragraph' || linkChars === 0 || text.length > lineChars || /[.!。]["”’»」)]*$/u.test(text))
    return false;
  const label = linkLabel.exec(text)?.[0].length ?? 0;
  if (label === 0 || !isHeadline(text.slice(label))) return false;
  return (quiet[0]?.[0] ?? 0) >= label - 1 && linkChars >= linkedLine * (text.length - label);
}

/** Names and addresses are shorter. */
function isHeadline(text: string): boolean {
  return (
    (text.match(/\p{L}+/gu) ?? []).length >= headlineWords ||
    (denseScript().test(text) && text.length >= denseHeadlineChars)
  );
}

/** Single words on a line of their own, neither bold nor ending like a sentence, name a source, a shop, a button. */
function isLabel({ text, kind, boldChars }: OutlineBlock): boolean {
  if (kind !== 'paragraph' || boldChars > 0 || endsLine.test(text) || denseScript().test(text)) return false;
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= labelWords;
}
