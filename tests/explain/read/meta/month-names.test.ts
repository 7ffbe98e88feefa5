import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../explain/read/meta/month-names.ts';

describe('monthNumber', () => {
  it.each([
    ['September', 9],
    ['mars', 3],
    ['juillet', 7],
    ['juin', 6],
    ['Nisan', 4],
    ['června', 6],
    ['července', 7],
    ['марта', 3],
    ['травня', 5],
    ['settembre', 9],
    ['mayıs', 5],
    ['अगस्त', 8],
  ])('knows %s', (name, month) => {
    expect(monthNumber(name)).toBe(month);
  });

  it.each(['', 'x', 'Tuesday', 'piers'])('takes "%s" for none', (name) => {
    expect(monthNumber(name)).toBe(0);
  });
});
