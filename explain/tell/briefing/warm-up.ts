import type { GistPiece } from './gist-pieces.ts';

const quoted = /[“"][^”"]*[”"]/gu;
const quotation = /^["“„«‘]/u;
/** A name, behind the first word. */
const name = /[\s(“"‘]\p{Lu}/u;

/** Whether it chats with the readers ("Anyone who has ever …") and says nothing that can be counted. */
export function isWarmUp({ text, sentence }: GistPiece): boolean {
  return sentence.block.language.briefing.chat.test(text.replace(quoted, '')) && !/\d/.test(text);
}

/**
 * The pieces of a paragraph with that first which can stand for it: one that names or counts nothing gives way to the next
 * sentence that does, unless somebody is quoted there.
 */
export function solidFirst(pieces: readonly GistPiece[]): readonly GistPiece[] {
  const [first] = pieces;
  if (first === undefined || isSolid(first)) return pieces;
  const solid = pieces.find((one) => isSolid(one) && one.text === one.sentence.text && !quotation.test(one.text));
  return solid === undefined ? pieces : [solid, ...pieces.filter((one) => one !== solid)];
}

function isSolid({ text }: GistPiece): boolean {
  return /\d/.test(text) || name.test(text);
}
