import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { WordingList, writeWordingList } from '../../../../explain/look-up/search/wording-list.ts';
import { tokenize } from '../../../../explain/text/words.ts';
import { linesOf } from '../../../lines-of.ts';
import { glossaryOf } from '../../article-of.ts';

const { entries } = glossaryOf([
  { term: 'ceasefire', aliases: ['truce line'] },
  { term: 'de-escalation' },
  { term: 'International Line Agency', short: 'ILA' },
  {
    term: 'line',
    senses: [{ id: 'line/party', definition: 'What a party says.', aliases: ['party line'] }],
  },
  { term: 'mobilisation of reserves' },
  { term: 'policymakers meeting' },
]);
const lines = writeWordingList(entries, english);
const list = new WordingList(linesOf(lines), english);

describe('the list of all wordings', () => {
  it('gives the words that begin with what was typed', () => {
    expect(list.wordsFrom('de')).toEqual(['de', 'deescalation']);
    expect(list.wordsFrom('line')).toEqual(['line']);
    expect(list.wordsFrom('zep')).toEqual([]);
  });

  it('gives the wordings that hold a word, of every kind, with whose they are', () => {
    const holding = list.holding(['line', 'ila', 'zeppelin']);
    expect(holding.map(({ entry, text, isTerm }) => [entry.term, text, isTerm])).toEqual([
      ['ceasefire', 'truce line', false],
      ['International Line Agency', 'International Line Agency', true],
      ['International Line Agency', 'ILA', true],
      ['line', 'line', true],
      ['line', 'party line', false],
    ]);
    expect(holding.map(({ entry }) => entries[entry.number]?.term)).toEqual(holding.map(({ entry }) => entry.term));
    expect(holding[1]?.entry.short).toBe('ILA');
    expect(holding[0]?.entry.short).toBeNull();
  });

  it.each([
    ['the reserves were mobilised', []],
    ['the mobilising of a reserve', ['mobilisation of reserves']],
    ['de-escalating', ['de-escalation']],
    ['deescalated', ['de-escalation']],
    ['policy-maker meeting', ['policymakers meeting']],
    ['toe the party lines', ['line']],
    ['ila', []],
    ['', []],
  ])('names for "%s" the entries that may stand there in any form', (text, terms) => {
    expect(list.inAnyForm(tokenize(text, english)).map((number) => entries[number]?.term)).toEqual(terms);
  });

  it.each([
    ['is cut off', lines.slice(0, -1)],
    ['is of another format', lines.map((line) => line.replace('"format":3', '"format":2'))],
    ['is no list', ['<!doctype html>']],
    ['is empty', []],
  ])('is refused where it %s', (_what, damaged) => {
    expect(() => new WordingList(linesOf(damaged), english)).toThrow();
  });

  it('holds nothing of an empty glossary', () => {
    const none = new WordingList(linesOf(writeWordingList([], english)), english);
    expect([none.wordsFrom('a'), none.holding(['a']), none.inAnyForm(tokenize('a line', english))]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
