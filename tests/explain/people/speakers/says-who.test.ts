import { describe, expect, it } from 'vitest';
import { labelOf, saysWho } from '../../../../explain/people/speakers/says-who.ts';

describe('saysWho', () => {
  it.each([
    ['“It leaks,” Ilse Varga said.', 'Ilse Varga', true],
    ['The ministry said that it leaks.', 'the ministry', true],
    ['“It leaks,” Varga said.', 'Ilse Varga', false],
    ['“Ilse Varga knows that it leaks,” she said.', 'Ilse Varga', false],
    ['“It leaks,” Vargas said.', 'Varga', false],
    ['“It leaks.”', 'Varga', false],
  ])('of "%s" and %s: %s', (text, speaker, says) => {
    expect(saysWho(text, speaker)).toBe(says);
  });
});

it('labels a text with its speaker unless it says who that is', () => {
  expect(labelOf('“It leaks,” she said.', 'Ilse Varga')).toBe('Ilse Varga');
  expect(labelOf('“It leaks,” Ilse Varga said.', 'Ilse Varga')).toBeNull();
  expect(labelOf('It leaks.', null)).toBeNull();
});
