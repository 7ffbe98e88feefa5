import type { PieceSource } from './gist-pieces.ts';
import type { Headline } from './headline.ts';

/** A name is written as one nearly everywhere. */
const mostlyAsName = 0.8;
/** In so many of its paragraphs the article speaks of what it is about. */
const inParagraphs = 0.2;

/**
 * Families of names in the headline that the article comes back to: of what happened to them, something must be told.
 * Common as they are in the article, they weigh little in the headline.
 */
export function headlineNames({ prepared }: PieceSource, { weights, familyOf }: Headline): ReadonlySet<string> {
  const seen = new Map<string, { all: number; asName: number; blocks: Set<number> }>();
  for (const { at: place, block, sentences, words } of prepared.blocks) {
    if (block.kind === 'heading') continue;
    // Any word has a capital where it opens a sentence.
    const opening = new Set(sentences.map(({ from }) => from));
    for (const [at, { key, start }] of words.entries()) {
      const family = familyOf(key);
      if (!weights.has(family)) continue;
      const one = seen.get(family) ?? { all: 0, asName: 0, blocks: new Set<number>() };
      seen.set(family, one);
      one.blocks.add(place);
      if (opening.has(at)) continue;
      one.all++;
      if (/\p{Lu}/u.test(block.text[start] ?? '')) one.asName++;
    }
  }
  const isName = ({ all, asName, blocks }: { all: number; asName: number; blocks: Set<number> }) =>
    all > 0 && asName >= all * mostlyAsName && blocks.size >= prepared.blocks.length * inParagraphs;
  return new Set([...seen].filter(([, one]) => isName(one)).map(([family]) => family));
}
