import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { explainArticle } from '../../../explain/explain-article.ts';
import { articleWords } from '../../../explain/find/filter/article-words.ts';
import { WordingFilter } from '../../../explain/find/filter/wording-filter.ts';
import { buildWordingFilter } from '../../../explain/find/filter/wording-filter-builder.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { lookUpEntry } from '../../../explain/look-up/look-up-entry.ts';
import { createGlossarySearch } from '../../../explain/look-up/search/search-glossary.ts';
import { WordingList, writeWordingList } from '../../../explain/look-up/search/wording-list.ts';
import { explainSelection } from '../../../explain/look-up/selection/explain-selection.ts';
import type { Article } from '../../../explain/model/article.ts';
import { defaultPreferences } from '../../../explain/model/preferences.ts';
import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import { linesOf } from '../../lines-of.ts';
import { articleOf, glossaryOf } from '../article-of.ts';
import { madeUp } from './made-up-language.ts';

/** Whoever asks English for anything but its code fails the test: no stage may fall back to it. */
const parts = Object.getOwnPropertyDescriptors(english);
beforeAll(() => {
  for (const part of Object.keys(parts).filter((name) => name !== 'code')) {
    const refuse = () => {
      throw new Error(`English was asked for its ${part}`);
    };
    Object.defineProperty(english, part, { configurable: true, enumerable: true, get: refuse });
  }
});
afterAll(() => {
  Object.defineProperties(english, parts);
});

const glossary = glossaryOf([
  { term: 'glacipordo', aliases: ['blanka pordo'], verbs: ['bari glacipordo'], definition: 'Pordo el glacio.' },
  { term: 'akso', cues: ['rado'], definition: 'Parto de rado.' },
]);
const index = buildTermIndex(glossary, madeUp);
const article: Article = articleOf(
  [
    'La urbestro Zanka Belan fermis la glacipordojn la 3an de Majono 2021 en la urbo.',
    'Glacipordo estas speco de muro, kiu gardas la havenon. “Mi gardas la havenon kaj la urbon,” diris Zanka Belan.',
    'La Granda Haveno Ligo, nomata GHL, neis tion. La GHL volas alian muron, kaj la urbo tial atendas.',
    'La rado kaj la aksoj rompiĝis en Fremdio.',
    { text: 'Pluvo falis. '.repeat(200), role: 'other' },
  ],
  { language: 'qq', title: 'Glacipordoj fermitaj' },
);

describe('a language of which English knows nothing', () => {
  it('goes through finding, explaining, marking and the briefing', () => {
    const { mentions, explainers, briefing } = explainArticle(article, index, defaultPreferences);
    expect(mentions.map(({ text }) => text)).toEqual(['glacipordojn', 'Glacipordo', 'GHL', 'GHL', 'aksoj']);
    expect(explainers.glacipordo?.passages[0]).toMatchObject({ reason: 'definition' });
    expect(explainers.akso?.why).toMatchObject({ cues: ['rado'] });
    expect(explainers['article:GHL']?.expansion).toBe('Granda Haveno Ligo');
    expect(briefing.people).toMatchObject([{ name: 'Zanka Belan', description: 'La urbestro' }]);
    expect(briefing.perspectives).toMatchObject([{ speaker: 'Zanka Belan', quoted: true }]);
    expect(briefing.timeline.map(({ date }) => date)).toEqual(['2021-05-03']);
  });

  it('is looked up by entry and by words', () => {
    expect(lookUpEntry('glacipordo', article, index)?.passages).not.toEqual([]);
    const list = new WordingList(linesOf(writeWordingList(glossary.entries, madeUp)), madeUp);
    const search = createGlossarySearch(list, (number) => glossary.entries[number] as GlossaryEntry);
    const first = (words: string) => {
      const answer = explainSelection(words, article, search, index);
      return answer.kind === 'found' ? answer.matches[0] : null;
    };
    expect(first('la glacipordojn')).toMatchObject({ kind: 'entry', how: 'exact', entry: 'glacipordo' });
    expect(first('Belan')).toMatchObject({ kind: 'person', name: 'Zanka Belan' });
  });

  it('has filters of its own', () => {
    const filter = new WordingFilter(buildWordingFilter(glossary.entries, madeUp), madeUp);
    const found = filter.mayStandIn(articleWords(article, madeUp)).map((number) => glossary.entries[number]?.term);
    expect(found).toEqual(['akso', 'glacipordo']);
  });

  it('would be found out if it fell back to English', () => {
    expect(() => buildTermIndex(glossary)).toThrow('English was asked');
  });

  it('is read by its own glossary alone', () => {
    expect(explainArticle({ ...article, language: 'en' }, index, defaultPreferences).mentions).toEqual([]);
  });
});
