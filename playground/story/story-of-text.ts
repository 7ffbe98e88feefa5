import type { Story, StoryPart } from '../contract/story.ts';

/** A line that is longer, or ends as sentences do, is no headline. */
const longestHeadline = 180;
/** Headings within a text are shorter. */
const longestHeading = 80;

const endsSentence = /[.!…:;,]["”’»)]*$/u;

/**
 * A text as somebody pasted it: a headline, if its first line looks like one, and paragraphs by blank lines, or by lines where
 * none is blank. Whatever looks like markup in it is text like all else. Null: there is no text.
 */
export function storyOfText(text: string): Story | null {
  const pieces = piecesOf(text);
  const [first = '', ...others] = pieces;
  if (first === '') return null;
  const hasHeadline = others.length > 0 && first.length <= longestHeadline && !endsSentence.test(first);
  const body = hasHeadline ? others : pieces;
  return {
    headline: hasHeadline ? first : '',
    parts: body.map((piece, at) => ({ kind: kindOf(piece, body[at + 1]), text: piece })),
    language: '',
    source: null,
  };
}

function piecesOf(text: string): readonly string[] {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const byBlankLines = lines
    .split(/\n[^\S\n]*\n/)
    .map(clean)
    .filter(Boolean);
  // Who copies from a page that parts paragraphs by space alone gets a line for each; a letter breaks its lines.
  return byBlankLines.length > 1 ? byBlankLines : lines.split('\n').map(clean).filter(Boolean);
}

const clean = (piece: string) => piece.replace(/\s+/gu, ' ').trim();

/** A short line that is no sentence, with a longer one below it. */
function kindOf(piece: string, next: string | undefined): Exclude<StoryPart['kind'], 'question'> {
  const isShort = piece.length <= longestHeading && !endsSentence.test(piece) && !/^[•–—*-]/u.test(piece);
  return isShort && next !== undefined && next.length > longestHeading ? 'heading' : 'paragraph';
}
