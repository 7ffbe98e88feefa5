import type { OutlineBlock } from '../../model/outline.ts';

/** A note on the author is among the last blocks, and short. */
const lastBlocks = 4;
const noteChars = 500;

/** It names them at its beginning, perhaps after what they are: "Our correspondent Ann Reed covers …". Characters. */
const nameBefore = 40;

/** A line with an address to write to. Characters. */
const contactChars = 220;

const contact = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|(^|[\s(])@\w{3,30}\b/;

/** Between the names of a byline. */
const between = /\s*(?:,|;|\/|\||&|·|\n)\s*|\s+(?:and|und|et|y|e|en|och|og|i|и)\s+/u;

/**
 * The blocks without what stands below a text about who wrote it: a paragraph that names them at its beginning, or a
 * line with an e-mail address or a handle. Such a paragraph is never of the article itself.
 */
export function dropAuthorNote(blocks: readonly OutlineBlock[], byline: string | null): readonly OutlineBlock[] {
  const names = (byline ?? '').split(between).filter((name) => /\S\s\S/.test(name));
  const from = Math.max(1, blocks.length - lastBlocks);
  return blocks.filter((block, at) => at < from || !isNote(block, names));
}

function isNote({ kind, text }: OutlineBlock, names: readonly string[]): boolean {
  if (kind !== 'paragraph' || text.length > noteChars) return false;
  const own = text.replace(/^[^\p{L}]+|^by /giu, '').toLowerCase();
  return (
    names.some((name) => own.slice(0, nameBefore + name.length).includes(name.toLowerCase())) ||
    (text.length <= contactChars && contact.test(text))
  );
}
