import { describe, expect, it } from 'vitest';
import { wordingsIn } from '../wordings-in.ts';

const found = wordingsIn([
  { term: 'foreign secretary', kind: 'role' },
  { term: 'Chancellor of the Exchequer', kind: 'role' },
  { term: 'US Trade Representative', kind: 'role' },
  { term: 'Dalai', kind: 'role' },
  { term: 'coroner', kind: 'role' },
  { term: 'premier-elect', kind: 'role' },
  { term: 'premier', kind: 'role' },
  { term: 'transport secretary', kind: 'role', unless: ['trains'] },
  { term: 'attorney general', kind: 'role', aliases: ['Attorney General'] },
  { term: 'red line', unless: ['trains'] },
]);

describe('an office', () => {
  it.each([
    ['Foreign Secretary Ann Lisk flew north.', 'Foreign Secretary'],
    ['They wrote to British Foreign Secretary Ann Lisk.', 'Foreign Secretary'],
    ['On Monday, Foreign Secretary Lisk flew north.', 'Foreign Secretary'],
    ['The report of Sussex Coroner Ann Lisk was read.', 'Coroner'],
    ['A letter to Oldfield Transport Secretary Tomek Lisk leaked.', 'Transport Secretary'],
    ['They met Premier-elect Ann Lisk.', 'Premier-elect'],
    ['Marlow Attorney General Ann Lisk opened an inquiry.', 'Attorney General'],
  ])('is found before the name of somebody who holds it: %s', (text, words) =>
    expect(found(text).map((term) => term.split(': ')[1])).toEqual([words]),
  );

  it.each([
    'The Old Foreign Secretary Street was closed.',
    'They met at the Foreign Secretary Hotel.',
    'A new season of Premier League football began.',
    'The Coroner Mysteries sold well.',
    'The plan of Deputy Foreign Secretary Ann Lisk failed.',
  ])('is left alone in another name: %s', (text) => expect(found(text)).toEqual([]));

  it('is found in small letters, though the glossary writes it with capitals', () => {
    expect(found('The chancellor of the exchequer met the US trade representative.')).toEqual([
      'chancellor-of-the-exchequer: chancellor of the exchequer',
      'us-trade-representative: US trade representative',
    ]);
    expect(found('They met the us trade representative and a dalai.')).toEqual([]);
  });

  it('is found behind a prefix that leaves it what it is', () => {
    expect(found('The then-foreign secretary met the ex-coroner and a non-coroner.')).toEqual([
      'foreign-secretary: foreign secretary',
      'coroner: coroner',
    ]);
  });

  it('has its plural at the noun, also before an adjective', () => {
    expect(found('Two attorneys general met.')).toEqual(['attorney-general: attorneys general']);
  });

  it('of several words may have capitals in mid-sentence, as other ambiguous words may not', () => {
    expect(found('Last week the Transport Secretary spoke.')).toEqual(['transport-secretary: Transport Secretary']);
    expect(found('Last week the Red Line closed.')).toEqual([]);
  });
});
