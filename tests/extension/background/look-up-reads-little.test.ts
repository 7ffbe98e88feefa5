import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { buildWordingFilter } from '../../../explain/find/filter/wording-filter-builder.ts';
import { writeWordingList } from '../../../explain/look-up/search/wording-list.ts';
import { explainSelection } from '../../../explain/look-up/selection/explain-selection.ts';
import { createGlossaryInMemory } from '../../../extension/background/glossary-in-memory.ts';
import { compileGlossary } from '../../../glossary/build/compile-glossary.ts';
import { readFrequencies } from '../../../glossary/build/frequencies.ts';
import { packLines } from '../../../glossary/build/pack-lines.ts';
import { readTopics } from '../../../glossary/build/read-topics.ts';
import { reviewedOnly } from '../../../glossary/build/reviews.ts';
import { writeGlossaryFile } from '../../../glossary/glossary-file.ts';
import { PackedLines } from '../../../glossary/packed-lines.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

const { files } = readTopics(fileURLToPath(new URL('../../../glossary/topics/', import.meta.url)));
const { entries } = compileGlossary(reviewedOnly(files), readFrequencies());
const file = packLines(writeGlossaryFile({ language: 'en', entries }));
const filter = buildWordingFilter(entries, english);
const wordings = writeWordingList(entries, english).join('\n');
const packed = new PackedLines(file, (ascii) => new TextDecoder().decode(ascii));
const entryLines = new Set(entries.map((_, position) => packed.at(position + 1)));

const paragraph = `The government said that sanctions relief would come in steps, and that the ceasefire was holding. Ministers
  from the European Union met in Brussels to discuss inflation, interest rates and the national security of the states
  on its eastern border. The prime minister, who leads a minority government, lost a vote of confidence in the lower
  house; the central bank had warned of a recession. Courts were asked to rule on the extradition of a former president.`;

afterEach(() => void vi.restoreAllMocks());

describe('a first question about words, asked of the bundled glossary', () => {
  it.each([
    ['a letter', 's', 8, 10],
    ['a beginning', 'sanct', 3, 10],
    ['a common word', 'national', 8, 10],
    ['a term', 'sanctions relief', 1, 10],
    ['another form', 'mobilising', 1, 10],
    ['a misspelling', 'ceasfire', 1, 10],
    ['a paragraph', paragraph, 5, 40],
  ])('reads and indexes no more than it answers with and some, for %s', async (_what, text, least, most) => {
    const read = vi.spyOn(JSON, 'parse');
    const { answer, indexed } = await firstAnswer(text);
    const parsed = read.mock.calls.filter(([line]) => entryLines.has(line)).length;
    expect(entries.length).toBeGreaterThan(3000);
    expect(answer.kind === 'found' ? answer.matches.length : 0).toBeGreaterThanOrEqual(least);
    expect(parsed).toBeLessThanOrEqual(most);
    expect(indexed).toBeLessThanOrEqual(most);
  });
});

async function firstAnswer(text: string) {
  const source = { readFiles: async () => ({ glossary: file, filter }), readWordings: async () => wordings };
  const known = await createGlossaryInMemory(source, packsInMemory().shelf, wordsInMemory().shelf).load();
  const { search, bundled, own } = await known.lookUpFor(text);
  return { answer: explainSelection(text, null, search, bundled, own), indexed: bundled.standing.length };
}
