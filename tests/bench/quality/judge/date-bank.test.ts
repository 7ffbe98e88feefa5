import { expect, it } from 'vitest';
import { judgeDateBank } from '../../../../bench/quality/banks/date-bank.ts';
import { judgeBankOfDates } from '../../../../bench/quality/judge/judge-date-bank.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { glossaryOf } from '../../../explain/article-of.ts';
import { counts } from '../made-up-page.ts';

const index = buildTermIndex(glossaryOf([]));
const figures = (bank: Parameters<typeof judgeDateBank>[0]) =>
  counts(
    judgeBankOfDates('after', judgeDateBank(bank, index)),
    'dates bank after: not wrong',
    'dates bank after: found',
  );

const told = {
  id: 'd-1',
  published: '2024-03-14',
  paragraphs: ['Lisk joined the union in 1994. It left the union in May 2019. The port was quiet in winter.'],
};

it('dates are right where the timeline has them, and not wrong where it has none', () => {
  const dated = [
    { starts: 'Lisk joined the union', date: '1994' },
    { starts: 'It left the union', date: ['2019-05', '2019-05-12'] },
    { starts: 'The port was', date: '2023' },
  ];
  expect(figures([{ ...told, dated }])).toEqual(['3 of 3', '2 of 3']);
});

it('a date is wrong that is another, that is too exact, that must not be or that nobody spoke of', () => {
  const dated = [
    { starts: 'Lisk joined the union', date: null },
    { starts: 'It left the union', date: '2019' },
  ];
  expect(figures([{ ...told, dated }])).toEqual(['0 of 2', '0 of 1']);
  expect(figures([{ ...told, dated: [] }])).toEqual(['0 of 2', '0 of 0']);
});

it('a sentence that does not stand in its text is refused', () => {
  expect(() => figures([{ ...told, dated: [{ starts: 'Nobody said', date: null }] }])).toThrow(
    'd-1: "Nobody said" does not stand there',
  );
});
