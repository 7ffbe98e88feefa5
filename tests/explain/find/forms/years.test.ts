import { describe, expect, it } from 'vitest';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { wordingsIn } from '../wordings-in.ts';

const found = wordingsIn([
  { term: 'March 3 attack', kind: 'event' },
  { term: 'Oldport attacks', kind: 'event' },
  { term: '2008 grain crisis', kind: 'event' },
  { term: 'Suez Crisis', kind: 'event' },
  { term: 'trade war' },
]);

describe('a year inside a wording', () => {
  it.each([
    ['He joined the March 3, 2021 attack.', 'March 3, 2021 attack'],
    ['He joined the March 3, 2021, attack.', 'March 3, 2021, attack'],
    ['He joined the March 3rd attack.', 'March 3rd attack'],
    ['He joined the March 3rd, 2021, attack.', 'March 3rd, 2021, attack'],
    ['The Oldport 2008 attacks killed six.', 'Oldport 2008 attacks'],
    ['The Oldport 2008–09 attacks killed six.', 'Oldport 2008–09 attacks'],
    ['The 2008–09 grain crisis began.', '2008–09 grain crisis'],
    ['The 2008-2009 grain crisis began.', '2008-2009 grain crisis'],
    ['The 1956 Suez crisis ended.', 'Suez crisis'],
  ])('does not break it: %s', (text, words) => expect(found(text).map((term) => term.split(': ')[1])).toEqual([words]));

  it.each([
    'They were at Oldport. 2008 attacks were worse.',
    'In Oldport, 2008, attacks were worse.',
    'He joined on March 3. 2021 attack plans failed.',
    'A march 3 2021 attack.',
    'Of this trade 2019 war plans tell.',
    'In 2008. Grain crisis talks began.',
    'In 2008-09. Grain crisis talks began.',
    'The Oldport 450 attacks killed six.',
  ])('does not join what is apart: %s', (text) => expect(found(text)).toEqual([]));

  it('costs no more the more of them follow each other', () => {
    expectSteadyWork(20_000, (length) => 'Oldport 2008 2009-10 '.repeat(length / 20), found);
  });
});
