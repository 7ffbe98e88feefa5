import { expect, it } from 'vitest';
import { otherNumerals } from '../../../../explain/english/terms/number-words.ts';

it('knows numbers up to twenty in letters and in digits', () => {
  expect(otherNumerals('five', undefined)).toEqual(['5']);
  expect(otherNumerals('20', undefined)).toEqual(['twenty']);
  expect(otherNumerals('21', undefined)).toEqual([]);
  expect(otherNumerals('fiver', undefined)).toEqual([]);
});

it('knows the ordinal of a day, behind a month only', () => {
  expect(otherNumerals('6', 'january')).toEqual(['six', '6th']);
  expect(['1', '2', '3', '11', '12', '13', '21', '31'].map((day) => otherNumerals(day, 'sept').at(-1))).toEqual(
    '1st 2nd 3rd 11th 12th 13th 21st 31st'.split(' '),
  );
  expect(otherNumerals('6', 'article')).toEqual(['six']);
  expect(otherNumerals('32', 'may')).toEqual([]);
});
