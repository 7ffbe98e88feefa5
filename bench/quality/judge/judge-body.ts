import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';

/**
 * The body by its paragraphs, subheadings included. Recall: of the annotated ones, those that a block of the body opens with.
 * Precision: of the body's blocks, those that are an annotated paragraph; the standfirst counts neither way, since
 * publishers disagree whether it is text.
 */
export function judgeBody({ annotation, readings, pairing }: ReadPage): readonly Finding[] {
  const { blocks, numbers, standfirst } = pairing;
  const found = annotation.paragraphs.map(({ n, opens }) =>
    finding('body: recall', blocks.has(n), `paragraph ${n} "${opens}" is left out`),
  );
  const taken = readings[2].article.blocks
    .filter(({ id }) => id !== standfirst)
    .map(({ id, text }) => finding('body: precision', numbers.has(id), `"${text.slice(0, 60)}" is taken for text`));
  return [...found, ...taken];
}
