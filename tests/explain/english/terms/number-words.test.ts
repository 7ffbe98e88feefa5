import { expect, it } from 'vitest';
import { otherNumeral } from '../../../../explain/english/terms/number-words.ts';

it('knows numbers up to twenty in letters and in digits', () => {
  expect(otherNumeral('five')).toBe('5');
  expect(otherNumeral('20')).toBe('twenty');
  expect(otherNumeral('21')).toBeNull();
  expect(otherNumeral('fiver')).toBeNull();
});
