import { isCapitalised } from '../../text/words.ts';
import type { GistPiece, PieceSource } from './gist-pieces.ts';

/**
 * Whether a piece gives somebody's words by the surname alone, and who that is stands only in an earlier paragraph.
 * @param told what the reader of the gist has read: words of the headline and of the lines before it, in lower case
 */
export function isOfUnknownSpeaker(
  { sentence, words }: GistPiece,
  told: ReadonlySet<string>,
  { statements, people }: PieceSource,
): boolean {
  const speaker = statements[sentence.at]?.speaker?.toLowerCase() ?? '';
  const own = new Set(words.filter(({ text }) => isCapitalised(text)).map(({ lower }) => lower));
  return people.some(({ name, block }) => {
    const parts = name.toLowerCase().split(' ');
    const surname = parts.at(-1) ?? '';
    const isSpeaker = speaker === surname || speaker.endsWith(` ${surname}`);
    const isBare = own.has(surname) && !parts.slice(0, -1).some((part) => own.has(part));
    return parts.length > 1 && isSpeaker && isBare && !told.has(surname) && block < sentence.block.block.id;
  });
}
