import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { buildWordingFilter } from '../../../explain/find/filter/wording-filter-builder.ts';
import { createGlossaryInMemory } from '../../../extension/background/glossary-in-memory.ts';
import { topicHandlers } from '../../../extension/background/topic-handlers.ts';
import { packLines } from '../../../glossary/build/pack-lines.ts';
import { writeGlossaryFile } from '../../../glossary/glossary-file.ts';
import { glossaryOf } from '../../explain/article-of.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';
import { wordsInMemory } from '../words/words-in-memory.ts';

const glossary = glossaryOf([
  { term: 'tariff', topic: 'economy' },
  { term: 'Éire act', topic: 'economy', short: 'EA', aliases: ['act of Éire'] },
  { term: 'G20', topic: 'economy' },
  { term: 'G7', topic: 'economy' },
  {
    term: 'whip',
    topic: 'politics-elections',
    senses: [
      { id: 'whip/person', definition: 'A person.' },
      { id: 'whip/membership', definition: 'Membership.' },
    ],
  },
]);
const files = {
  glossary: packLines(writeGlossaryFile(glossary)),
  filter: buildWordingFilter(glossary.entries, english),
};
const sender = { tab: null, frame: null, url: null };

function asked() {
  const { shelf, add } = packsInMemory();
  const source = { readFiles: async () => files, readWordings: () => Promise.reject(new Error('not needed')) };
  return { ask: topicHandlers(createGlossaryInMemory(source, shelf, wordsInMemory().shelf)), add };
}

describe('the topics of the glossary', () => {
  it('are listed with how many terms each has', async () => {
    expect(await asked().ask.topics({}, sender)).toEqual([
      { topic: 'economy', terms: 4 },
      { topic: 'politics-elections', terms: 1 },
    ]);
  });

  it('have their terms by the alphabet, with the other wordings that a search may find', async () => {
    const terms = await asked().ask['topic-terms']({ topic: 'economy' }, sender);
    expect(terms.map(({ term }) => term)).toEqual(['Éire act', 'G7', 'G20', 'tariff']);
    expect(terms[0]?.also).toEqual(['EA', 'act of Éire']);
  });

  it('have none where there is no such topic, whatever it is called', async () => {
    for (const topic of ['weather', '', 'constructor'])
      expect(await asked().ask['topic-terms']({ topic }, sender)).toEqual([]);
  });
});

describe('names of entries', () => {
  it('are those of entries, of senses’ entries and of packs’, in the order asked', async () => {
    const { ask, add } = asked();
    await add('Harbours', [{ term: 'mole', definition: 'A wall of stone.' }]);
    const entries = ['whip/person', 'gone', 'pack:Harbours/mole', 'tariff', 'pack:Gone/mole'];
    expect(await ask['name-entries']({ entries }, sender)).toEqual(['whip', null, 'mole', 'tariff', null]);
  });
});
