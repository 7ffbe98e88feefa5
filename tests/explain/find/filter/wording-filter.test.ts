import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { WordingFilter } from '../../../../explain/find/filter/wording-filter.ts';
import { buildWordingFilter, WordingFilterBuilder } from '../../../../explain/find/filter/wording-filter-builder.ts';
import { tokenize } from '../../../../explain/text/words.ts';
import { glossaryOf } from '../../article-of.ts';

const { entries } = glossaryOf([
  { term: 'ceasefire' },
  { term: 'sanctions relief' },
  { term: 'customs rule' },
  { term: 'harbour levy' },
  { term: 'crime against humanity' },
  { term: 'UN Security Council', short: 'UNSC' },
  { term: 'toll', verbs: ['lift tolls'] },
  { term: 'boats, nets and other gear' },
  { term: 'March 3 attack', kind: 'event' },
  { term: 'Marsh Tigers', kind: 'body' },
]);
const filter = new WordingFilter(buildWordingFilter(entries, english), english);
const standingIn = (...texts: readonly string[]) =>
  filter.mayStandIn(texts.map((text) => tokenize(text, english))).map((number) => entries[number]?.term);

describe('WordingFilter', () => {
  it('names the entries whose forms stand in a text, in the order of the glossary', () => {
    expect(standingIn('The UNSC wants ceasefires.', 'A harbor levy is no crime against humanity.')).toEqual([
      'ceasefire',
      'crime against humanity',
      'harbour levy',
      'UN Security Council',
    ]);
  });

  it('names nothing where nothing of the glossary stands', () => {
    expect(standingIn('The ferries were late, and nobody had told the mayor.', '')).toEqual([]);
  });

  it('reads two words that a hyphen or a space parts as one, too', () => {
    expect(standingIn('the cease-fire')).toEqual(['ceasefire']);
    expect(standingIn('the cease fire')).toEqual(['ceasefire']);
  });

  it('names entries whose words stand apart, coordinated or turned round', () => {
    expect(standingIn('relief from all the sanctions')).toEqual(['sanctions relief']);
    expect(standingIn('new customs, tax or border rules')).toEqual(['customs rule']);
    expect(standingIn('The tolls were to be lifted.')).toEqual(['toll']);
  });

  it('reads on over the commas of a wording', () => {
    expect(standingIn('all boats, nets, and other gear')).toEqual(['boats, nets and other gear']);
  });

  it('reads on over a year inside a wording', () => {
    expect(standingIn('the March 3, 2021, attack')).toEqual(['March 3 attack']);
    expect(standingIn('the March 3rd 2021–22 attacks')).toEqual(['March 3 attack']);
    expect(standingIn('the March 3 2021 2022 attack')).toEqual([]);
  });

  it('knows the singular of a name in the plural', () => {
    expect(standingIn('a Marsh Tiger base')).toEqual(['Marsh Tigers']);
  });

  it('holds any number of entries, also none', () => {
    const none = new WordingFilter(buildWordingFilter([], english), english);
    expect([none.entries, none.mayStandIn([tokenize('a ceasefire', english)])]).toEqual([0, []]);
    expect(filter.entries).toBe(10);
  });

  it('stays quick where thousands of entries share one wording', () => {
    const builder = new WordingFilterBuilder(english);
    for (const entry of glossaryOf(Array.from({ length: 5000 }, (_, at) => ({ term: 'pier', id: `${at}` }))).entries) {
      builder.add(entry);
    }
    const found = new WordingFilter(builder.finish(), english).mayStandIn([tokenize('a pier', english)]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(100);
  });

  it('takes four bytes a wording and a little more', () => {
    const many = glossaryOf(Array.from({ length: 2000 }, (_, at) => ({ term: `pier${at} levy${at % 50}` })));
    expect(buildWordingFilter(many.entries, english).byteLength / 2000).toBeLessThan(20);
  });
});

describe('a buffer that is no wording filter', () => {
  const buffer = buildWordingFilter(entries, english);
  const changed = (edit: (numbers: Uint32Array) => void) => {
    const copy = buffer.slice(0);
    edit(new Uint32Array(copy));
    return () => new WordingFilter(copy, english);
  };

  it.each([0, 3, 12, 40])('is refused when it has %i bytes', (length) => {
    expect(() => new WordingFilter(new ArrayBuffer(length), english)).toThrow('no index');
  });

  it('is refused when it is of another version, cut short or damaged', () => {
    expect(changed((numbers) => numbers.fill(99, 1, 2))).toThrow('version 99');
    expect(() => new WordingFilter(buffer.slice(0, buffer.byteLength - 4), english)).toThrow('damaged');
    const middle = Math.floor(buffer.byteLength / 8);
    expect(changed((numbers) => numbers.fill((numbers[middle] ?? 0) ^ 1, middle, middle + 1))).toThrow('damaged');
    expect(changed((numbers) => numbers.fill(2 ** 31, 3, 4))).toThrow('damaged');
  });
});
