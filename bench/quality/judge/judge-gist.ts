import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';

/** The first so many paragraphs are what a program would show that does not read. */
const leadLength = 3;

/**
 * The article in a minute. Gist: of the briefing's lines, those that stand in a paragraph of the annotated gist, whatever its
 * rank; lines of the standfirst, which is no paragraph, are left out. Lead-3: of the first three annotated paragraphs (no subheadings), those of the annotated gist.
 */
export function judgeGist({ annotation, readings, pairing }: ReadPage): readonly Finding[] {
  const { paragraphs } = annotation;
  const told = new Set(paragraphs.filter(({ gist }) => gist !== undefined).map(({ n }) => n));
  const lines = readings[2].briefing.gist
    .filter(({ block }) => block !== pairing.standfirst)
    .map(({ block, text }) => {
      const n = pairing.numbers.get(block);
      return finding('gist', n !== undefined && told.has(n), `paragraph ${n ?? 'that nobody annotated'}: "${text}"`);
    });
  const lead = paragraphs
    .filter(({ heading }) => heading !== true)
    .slice(0, leadLength)
    .map(({ n }) => finding('gist: lead-3', told.has(n), `paragraph ${n}`));
  return [...lines, ...lead];
}
