import type { Line } from '../../model/reading.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import type { LineBook } from '../passages/lines.ts';

/** Lines of what stands above the entries, and of the entries. */
const mostPinned = 2;
const mostEntries = 3;

/** Who says it stands elsewhere. */
const quotation = /^["“„«‘]/u;

/**
 * What happened, of a live blog whose entries' times are known: first what is pinned above them, key points before the rest,
 * then how its latest entries open, the latest first. Null for any other article.
 */
export function liveGist({ article, blocks }: PreparedArticle, book: LineBook): readonly Line[] | null {
  const entries = article.entries ?? [];
  if (entries.length === 0) return null;
  const starts = new Set(entries);
  const first = blocks.findIndex(({ block }) => starts.has(block.id));
  const above = blocks.slice(0, Math.max(0, first)).filter(isTold);
  const [points, others] = [above.filter(isPoint), above.filter((block) => !isPoint(block))];
  const latest = entries.map((id) => entryFrom(blocks, id, starts));
  return [
    ...linesOf(
      [...points, ...others].map((block) => [block]),
      book,
      mostPinned,
    ),
    ...linesOf(latest, book, mostEntries),
  ];
}

/** The blocks of an entry. */
function entryFrom(
  blocks: readonly PreparedBlock[],
  id: number,
  starts: ReadonlySet<number>,
): readonly PreparedBlock[] {
  const from = blocks.findIndex(({ block }) => block.id === id);
  const length = blocks.slice(from + 1).findIndex(({ block }) => block.kind === 'heading' || starts.has(block.id));
  return blocks.slice(from, length < 0 ? undefined : from + 1 + length).filter(isTold);
}

/** The first sentence of each that stands alone. */
function linesOf(parts: readonly (readonly PreparedBlock[])[], book: LineBook, most: number): readonly Line[] {
  const lines: Line[] = [];
  for (const part of parts) {
    if (lines.length === most) break;
    for (const sentence of part.flatMap(({ sentences }) => sentences)) {
      const line = quotation.test(sentence.text) || sentence.text.endsWith('?') ? null : book.take(sentence);
      if (line === null) continue;
      lines.push(line);
      break;
    }
  }
  return lines;
}

function isTold({ block: { kind, role, folded } }: PreparedBlock): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && role !== 'other' && role !== 'faq' && folded !== true;
}

function isPoint({ block: { kind, role } }: PreparedBlock): boolean {
  return kind === 'list-item' && role === 'summary';
}
