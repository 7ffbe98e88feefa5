import type { Block } from '../../../explain/model/article.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { plain } from '../annotation/page-text.ts';

/** Which of the engine's blocks is which annotated paragraph. */
export interface Pairing {
  /** By number of the annotated paragraph; what the engine left out is not in it. */
  readonly blocks: ReadonlyMap<number, Block>;
  /** By id of the engine's block; what nobody annotated is not in it. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Id of the block that is the standfirst, which is neither right nor wrong in a body; null where there is none. */
  readonly standfirst: number | null;
}

/** Pairs each annotated paragraph with the first block behind the pair before it that opens with its first words. */
export function pairParagraphs({ paragraphs, standfirst }: Annotation, body: readonly Block[]): Pairing {
  const blocks = new Map<number, Block>();
  const numbers = new Map<number, number>();
  let from = 0;
  for (const { n, opens } of paragraphs) {
    const at = body.findIndex((block, index) => index >= from && opensWith(block, opens));
    const block = body[at];
    if (block === undefined) continue;
    blocks.set(n, block);
    numbers.set(block.id, n);
    from = at + 1;
  }
  const above = body.find(
    (block) => standfirst !== undefined && !numbers.has(block.id) && opensWith(block, standfirst),
  );
  return { blocks, numbers, standfirst: above?.id ?? null };
}

function opensWith({ text }: Block, opens: string): boolean {
  return plain(text).startsWith(plain(opens));
}
