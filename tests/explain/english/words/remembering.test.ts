import { describe, expect, it } from 'vitest';
import { remembering } from '../../../../explain/english/words/remembering.ts';

const counting = () => {
  let asked = 0;
  const keyOf = remembering((word) => {
    asked += 1;
    return `${word}!`;
  }, 2);
  return { keyOf, asked: () => asked };
};

describe('remembering', () => {
  it('works a short word out once, and the shortest and a long one each time', () => {
    const { keyOf, asked } = counting();
    expect([keyOf('a'), keyOf('a')]).toEqual(['a!', 'a!']);
    expect(asked()).toBe(2);
    expect([keyOf('treaty'), keyOf('treaty')]).toEqual(['treaty!', 'treaty!']);
    expect(asked()).toBe(3);
    expect([keyOf('establishment'), keyOf('establishment')]).toEqual(['establishment!', 'establishment!']);
    expect(asked()).toBe(5);
  });

  it('forgets, so that it never holds more than some thousand words', () => {
    const { keyOf, asked } = counting();
    keyOf('treaty');
    for (let at = 0; at < 20_000; at += 1) keyOf(`w${at}`);
    expect(keyOf('treaty')).toBe('treaty!');
    expect(asked()).toBe(20_002);
  });
});
