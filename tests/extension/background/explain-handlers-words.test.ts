import { describe, expect, it } from 'vitest';
import { packLines } from '../../../glossary/build/pack-lines.ts';
import { articleOf } from '../../explain/article-of.ts';
import { explainHandlersInMemory, files, page } from './explain-handlers-in-memory.ts';

describe('the background, asked about words', () => {
  it('looks up an entry, and knows of none that is not there', async () => {
    const { ask } = explainHandlersInMemory();
    expect(await ask['look-up']({ entry: 'veto', article: null }, page)).toMatchObject({ term: 'veto', note: 'Mine.' });
    expect(await ask['look-up']({ entry: 'nothing', article: null }, page)).toBeNull();
  });

  it('finds the terms of the reader’s packs by name, in any case and within other words', async () => {
    const { ask, packs } = explainHandlersInMemory();
    await packs.add('Harbour', [
      { term: 'Lisk Wharf', definition: 'A quay.' },
      { term: 'sluice tax', definition: 'A tax.' },
    ]);
    const search = (query: string) => ask.search({ query, article: null }, page);
    const hit = { entry: 'pack:Harbour/sluice tax', definition: 'A tax.' };
    expect(await search('sluice taxes')).toMatchObject({ matches: [hit] });
    expect(await search('lisk wharf')).toMatchObject({ matches: [{ entry: 'pack:Harbour/Lisk Wharf' }] });
    expect(await search('a veto on the sluice tax')).toMatchObject({ matches: [hit, { entry: 'veto' }] });
    expect(await search('zeppelin')).toMatchObject({ kind: 'nothing' });
  });

  it('finds whom the article at hand names beside what the glossary has, unless the reader wants no people', async () => {
    const { ask, settings } = explainHandlersInMemory();
    const article = articleOf(['Ilse Varga, the mayor of Lisk, spoke of a veto on Monday.']);
    const search = (query: string) => ask.search({ query, article }, page);
    expect(await search('varga')).toMatchObject({
      matches: [{ kind: 'person', name: 'Ilse Varga' }, { kind: 'passage' }],
    });
    expect(await search('veto')).toMatchObject({ matches: [{ entry: 'veto' }, { kind: 'passage' }] });
    await settings.change((stored) => ({ ...stored, people: false }));
    expect(await search('varga')).toMatchObject({ matches: [{ kind: 'passage' }] });
  });

  it('explains the longest term around a place of a text, and says so where it knows none', async () => {
    const { ask } = explainHandlersInMemory();
    const text = 'They used a veto against Port Elmsford.';
    const point = (word: string) => ask['explain-pointed']({ text, at: text.indexOf(word), article: null }, page);
    expect(await point('veto')).toMatchObject({ start: 12, end: 16, explainer: { term: 'veto' } });
    expect(await point('Elmsford')).toEqual({
      start: 25,
      end: 38,
      explainer: null,
      answer: { kind: 'nothing', text: 'Port Elmsford', why: 'unknown' },
    });
    expect(await ask['explain-pointed']({ text, at: 4, article: null }, page)).toBeNull();
  });

  it('tells of people and bodies of the article, unless the reader does not want them explained', async () => {
    const { ask, settings } = explainHandlersInMemory();
    const article = articleOf([
      'Ilse Varga, the mayor of Lisk, met Tidewatch, a think tank based in Lisk.',
      'Varga left.',
    ]);
    const answers = async () => [
      await ask['explain-pointed']({ text: 'Varga left.', at: 1, article }, page),
      await ask['explain-selection']({ text: 'Tidewatch', article }, page),
    ];
    expect(await answers()).toMatchObject([
      { answer: { matches: [{ kind: 'person', description: 'the mayor of Lisk' }] } },
      { matches: [{ kind: 'person', description: 'a think tank based in Lisk' }, { kind: 'passage' }] },
    ]);
    await settings.change((now) => ({ ...now, people: false }));
    expect(await answers()).toMatchObject([{ answer: { kind: 'nothing' } }, { matches: [{ kind: 'passage' }] }]);
  });

  it('says that the bundled glossary is damaged, and tries again at the next question', async () => {
    const glossaries = [packLines(['{"format":99}']), files.glossary];
    const { ask } = explainHandlersInMemory({
      readFiles: async () => ({ ...files, glossary: glossaries.shift() as ArrayBuffer }),
    });
    await expect(async () => ask.search({ query: 'veto', article: null }, page)).rejects.toThrow(
      'install the extension again',
    );
    expect(await ask.search({ query: 'veto', article: null }, page)).toMatchObject({
      kind: 'found',
      matches: [{ entry: 'veto' }],
    });
  });
});
