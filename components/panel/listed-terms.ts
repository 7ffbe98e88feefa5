import type { Reading } from '../../explain/model/reading.ts';
import { splitSentences } from '../words-and-sentences.ts';

/** A term as the panel lists it. */
export interface ListedTerm {
  readonly entry: string;
  readonly term: string;
  readonly marked: boolean;
  /** First sentence of its meaning; empty where it only stands for other words. */
  readonly meaning: string;
  /** What it stands for; empty for others than initialisms. */
  readonly expansion: string;
  /** Where it is marked, or else mentioned, first: [start, end) of the block's text. */
  readonly place: { readonly block: number; readonly start: number; readonly end: number };
  /** The number of that block as readers see it. */
  readonly paragraph: number | null;
}

/** The terms of an article, each once, in the order of its briefing. */
export function listedTerms({ briefing, mentions, explainers, article }: Reading): readonly ListedTerm[] {
  const paragraphs = new Map(article.blocks.map(({ id, paragraph }) => [id, paragraph]));
  const byEntry = Map.groupBy(mentions, ({ entry }) => entry);
  return briefing.words.flatMap(({ entry, marked }): readonly ListedTerm[] => {
    const explainer = explainers[entry];
    const mention = byEntry.get(entry)?.find(({ painted }) => painted === marked);
    if (!explainer || !mention) return [];
    const { term, definition, expansion = '' } = explainer;
    const [meaning = ''] = splitSentences(definition);
    const { block, start, end } = mention;
    const place = { block, start, end };
    return [{ entry, term, marked, meaning, expansion, place, paragraph: paragraphs.get(block) ?? null }];
  });
}
