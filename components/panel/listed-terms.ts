import type { Reading } from '../../explain/model/reading.ts';
import { splitSentences } from '../words-and-sentences.ts';

/** A marked term as the list shows it. */
export interface ListedTerm {
  readonly entry: string;
  readonly term: string;
  /** First sentence of its meaning. */
  readonly meaning: string;
  /** Where it is marked: [start, end) of the block's text. */
  readonly place: { readonly block: number; readonly start: number; readonly end: number };
  /** The number of that block as readers see it. */
  readonly paragraph: number | null;
}

/** The marked terms of an article in reading order, each once. */
export function listedTerms({ mentions, explainers, article }: Reading): readonly ListedTerm[] {
  const paragraphs = new Map(article.blocks.map(({ id, paragraph }) => [id, paragraph]));
  return mentions.flatMap(({ painted, entry, block, start, end }): readonly ListedTerm[] => {
    const explainer = painted ? explainers[entry] : undefined;
    if (!explainer) return [];
    const { term, definition, expansion = '' } = explainer;
    const [first = ''] = splitSentences(definition);
    const meaning = first === '' ? `short for ${expansion}` : first;
    return [{ entry, term, meaning, place: { block, start, end }, paragraph: paragraphs.get(block) ?? null }];
  });
}
