import type { BlockKind } from '../../model/article.ts';

const textKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/** Whether a block is running text: no heading, table or caption. */
export function isTextKind(kind: BlockKind): boolean {
  return textKinds.has(kind);
}
