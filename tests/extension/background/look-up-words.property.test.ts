import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { buildWordingFilter } from '../../../explain/find/filter/wording-filter-builder.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { writeWordingList } from '../../../explain/look-up/search/wording-list.ts';
import { explainSelection } from '../../../explain/look-up/selection/explain-selection.ts';
import { createGlossaryInMemory } from '../../../extension/background/glossary-in-memory.ts';
import { packLines } from '../../../glossary/build/pack-lines.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { writeGlossaryFile } from '../../../glossary/glossary-file.ts';
import { glossaryOf } from '../../explain/article-of.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

/** Few words, so that wordings overlap and stand in the texts; in many forms, spellings, and with all that joins words. */
const word = fc.constantFrom(
  ...`mobilise mobilised mobilisation mobilizing escalation escalating sanction sanctions relief lift lifted whip whipping
  programme program oestrogen cease fire ceasefire WHO UN Council Belan of the and`.split(/\s+/),
);
const gap = fc.constantFrom(' ', ' ', ' ', '-', '-', ', ', '. ', '’s ');
const written = (most: number) =>
  fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: most })
    .map((parts) => parts.flat().slice(0, -1).join(''))
    .map((text) => (text.startsWith('escal') ? `de-${text}` : text));
const entry = fc.record({
  term: written(3),
  aliases: fc.array(written(3), { maxLength: 2 }),
  verbs: fc.array(fc.constantFrom('lift sanctions', 'whip'), { maxLength: 1 }),
});

describe('words that are looked up by filter and list', () => {
  it('mean the same as to an index of all entries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), written(15), async (drafts, text) => {
        const glossary = glossaryOf(drafts.map((draft, at) => ({ ...draft, id: `entry-${at}` })));
        const { search, bundled } = await lookUp(glossary, text);
        const answer = explainSelection(text, null, search, bundled);
        expect(answer).toEqual(explainSelection(text, null, search, buildTermIndex(glossary)));
      }),
      { numRuns: 500 },
    );
  });
});

async function lookUp(glossary: Glossary, text: string) {
  const source = {
    readFiles: async () => ({
      glossary: packLines(writeGlossaryFile(glossary)),
      filter: buildWordingFilter(glossary.entries, english),
    }),
    readWordings: async () => writeWordingList(glossary.entries, english).join('\n'),
  };
  const known = await createGlossaryInMemory(source, packsInMemory().shelf, wordsInMemory().shelf).load();
  return known.lookUpFor(text);
}
