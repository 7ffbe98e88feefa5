import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { searchArticle } from '../../../../explain/look-up/search/search-article.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';
import { searchOf } from './search-of.ts';

describe('searchArticle', () => {
  const article = prepareArticle(
    articleOf([
      { kind: 'heading', text: 'The river' },
      'Monitors will count the troops. Others left.',
      'Troops left the river, and monitors came. They recognised the line.',
    ]),
    english,
  );
  const texts = (query: string) => searchArticle(article, query).map(({ sentence }) => sentence.text);

  it('gives the sentences that hold all words, those with the phrase first', () => {
    expect(texts('monitors came')).toEqual(['Troops left the river, and monitors came.']);
    expect(texts('the troops')[0]).toBe('Monitors will count the troops.');
  });

  it('finds inflected words, other spellings and an unfinished last word', () => {
    expect(texts('monitor')).toHaveLength(2);
    expect(texts('recognized')).toEqual(['They recognised the line.']);
    expect(texts('troops riv')).toHaveLength(1);
  });

  it('gives sentences with most of the words where none has all', () => {
    expect(texts('monitors troops zeppelin')).toEqual([
      'Monitors will count the troops.',
      'Troops left the river, and monitors came.',
    ]);
  });

  it('says where the words stand in the sentence', () => {
    const [hit] = searchArticle(article, 'monitors count');
    expect(hit?.sentence).toMatchObject({ start: 0, end: 31, block: { block: { id: 1 } } });
    expect(hit?.matched.map(([start, end]) => hit.sentence.text.slice(start, end))).toEqual(['Monitors', 'count']);
  });

  it('tells words side by side from all of them and from most', () => {
    const how = (query: string) => searchArticle(article, query)[0]?.how;
    expect(how('monitors came')).toBe('phrase');
    expect(how('came monitors')).toBe('all');
    expect(how('monitors troops zeppelin')).toBe('most');
  });

  it('asks for a word once that was typed twice', () => {
    expect(texts('river troops river')).toEqual(['Troops left the river, and monitors came.']);
  });

  it('finds nothing for nothing', () => {
    expect(texts('')).toEqual([]);
    expect(texts('?!')).toEqual([]);
    expect(texts('zeppelin')).toEqual([]);
  });

  it('gives at most six', () => {
    const rivers = prepareArticle(articleOf(Array.from({ length: 9 }, () => 'A river.')), english);
    expect(searchArticle(rivers, 'river')).toHaveLength(6);
  });
});

describe('createGlossarySearch', () => {
  const search = searchOf(
    glossaryOf([
      { term: 'sanctions relief', definition: 'The easing of sanctions. It comes in steps.' },
      { term: 'secondary sanction' },
      { term: 'security guarantee' },
      { term: 'International Atomic Energy Agency', short: 'IAEA' },
      { term: 'ceasefire', aliases: ['truce line'] },
      { term: 'de-escalation' },
    ]),
  );
  const terms = (query: string) => search(query).map(({ term }) => term);

  it('finds beginnings of words, terms that begin so first', () => {
    expect(terms('sanc')).toEqual(['sanctions relief', 'secondary sanction']);
    expect(terms('guar')).toEqual(['security guarantee']);
    expect(terms('atomic ag')).toEqual(['International Atomic Energy Agency']);
  });

  it('finds short forms, aliases and hyphenated words written in one', () => {
    expect(terms('iaea')).toEqual(['International Atomic Energy Agency']);
    expect(terms('truce')).toEqual(['ceasefire']);
    expect(terms('deesc')).toEqual(['de-escalation']);
  });

  it('finds misspelt terms', () => {
    expect(search('ceasfire')[0]).toMatchObject({ term: 'ceasefire', how: 'misspelt' });
    expect(terms('seccurity garantee')[0]).toBe('security guarantee');
  });

  const noisy = searchOf(
    glossaryOf([
      { term: 'recession' },
      { term: 'secession' },
      { term: 'deep recession' },
      { term: 'swing' },
      { term: 'state of the union' },
      { term: 'unified list' },
      { term: 'relief', aliases: ['rates aid'] },
      { term: 'rate cut', aliases: ['cutting of interest rates'] },
      { term: 'appeal', aliases: ['humanitarian appeal', 'law appeal'] },
      { term: 'international humanitarian law' },
    ]),
  );
  const found = (query: string) => noisy(query).map(({ term }) => term);

  it('guesses only what is close, and that alone', () => {
    expect(found('recesion')).toEqual(['recession']);
    expect(found('humanitarien law')).toEqual(['international humanitarian law']);
    expect(found('recesion zeppelin')).toEqual([]);
    expect(found('swine')).toEqual(['swing']);
    expect(found('twing')).toEqual([]);
  });

  it('never guesses what initials stand for', () => {
    expect(found('UNIFIE')).toEqual(['unified list']);
    expect(found('UNIFEID')).toEqual([]);
    expect(found('unifeid')).toEqual(['unified list']);
  });

  it('gives an entry whose own term holds the word before one that only an alias relates', () => {
    expect(found('rates')).toEqual(['rate cut', 'relief']);
    expect(found('rates aid')).toEqual(['relief']);
  });

  it('finds nothing for words that say nothing, but does in the midst of others', () => {
    expect(found('the')).toEqual([]);
    expect(found('of the')).toEqual([]);
    expect(found('state of the un')).toEqual(['state of the union']);
  });

  it('gives the first sentence of the definition and the words that matched', () => {
    expect(search('sanctions rel')[0]).toEqual({
      entry: 'sanctions-relief',
      how: 'begins',
      term: 'sanctions relief',
      definition: 'The easing of sanctions.',
      matched: [
        [0, 9],
        [10, 13],
      ],
    });
  });

  it('finds nothing for nothing', () => {
    expect(search('')).toEqual([]);
    expect(search('zzzz')).toEqual([]);
  });
});
