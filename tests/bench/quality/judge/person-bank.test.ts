import { expect, it } from 'vitest';
import { judgePersonBank, type PersonItem } from '../../../../bench/quality/banks/person-bank.ts';
import { judgeBankOfPeople } from '../../../../bench/quality/judge/judge-person-bank.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { glossaryOf } from '../../../explain/article-of.ts';
import { counts } from '../made-up-page.ts';

const index = buildTermIndex(glossaryOf([{ term: 'duty' }]));
const told = 'Ilse Varga, the mayor of Lisk, opened the lock.';
const item = (last: string, wording: string, ...who: readonly string[]): Omit<PersonItem, 'id'> => ({
  paragraphs: [told, last],
  wording,
  who: [...who],
});
const judge = (...items: readonly Omit<PersonItem, 'id'>[]) =>
  judgePersonBank(
    items.map((one, at) => ({ id: `pe-${at}`, ...one })),
    index,
  );
const judged = (...items: readonly Omit<PersonItem, 'id'>[]) =>
  counts(
    judgeBankOfPeople(judge(...items)),
    'people asked: right',
    'people asked: description',
    'people asked: left alone',
  );

it('a mention is right with the person and the words for them, and a trap where nobody is told', () => {
  expect(
    judged(item('Varga left.', 'Varga', 'Ilse Varga: the mayor of Lisk'), item('Varga Street is shut.', 'Varga')),
  ).toEqual(['1 of 1', '1 of 1', '1 of 1']);
});

it('another description, another person and somebody where nobody may be told are wrong', () => {
  expect(
    judged(
      item('Varga left.', 'Varga', 'Ilse Varga: a baker'),
      item('Varga left.', 'Varga', 'Omar Varga: the mayor of Lisk'),
      item('Varga left.', 'Varga'),
    ),
  ).toEqual(['1 of 2', '0 of 1', '0 of 1']);
});

it('a wording must stand in the last paragraph, as a whole word', () => {
  expect(() => judge(item('Vargas left.', 'Varga'))).toThrow('pe-0: "Varga" does not stand there');
});
