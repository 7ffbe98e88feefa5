import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import { isPartOfName } from './part-of-name.ts';

/** A report says where it was filed in one of its first paragraphs, below what editors put above it. */
const furthest = 4;

/** The beginning of a block without where the report was filed and by which agency. */
export function withoutDateline(text: string, block: PreparedBlock, prepared: PreparedArticle): string {
  const { dateline, datelineWithColon } = prepared.language.briefing;
  if ((block.block.paragraph ?? 0) > furthest) return text;
  const label = datelineWithColon.exec(text);
  return text.slice(
    (dateline.exec(text) ?? (label !== null && isPlace(label, prepared) ? label : null))?.[0].length ?? 0,
  );
}

/** Not "VARGA: …", who speaks. */
function isPlace([label, words = '']: RegExpExecArray, prepared: PreparedArticle): boolean {
  const turns = prepared.blocks.filter(({ block }) => block.text.startsWith(label ?? words));
  return turns.length === 1 && !words.split(' ').some((word) => isPartOfName(prepared, word.toLowerCase()));
}
