import { describe, expect, it } from 'vitest';
import { judgeNumberBank } from '../../../../bench/quality/banks/number-bank.ts';
import { judgeNumbers } from '../../../../bench/quality/judge/judge-numbers.ts';

const judge = (...bank: Parameters<typeof judgeNumberBank>[0]) =>
  judgeNumbers(judgeNumberBank(bank)).map(({ figure, right, of }) => `${figure}: ${right} of ${of}`);

describe('judgeNumbers', () => {
  it('counts amounts that are missed, and those that nobody stated', () => {
    const text = 'Norlin paid €5m for 20 ships.';
    const paid = { says: '€5m', kind: 'money', value: 5e6, in: 'EUR' };
    const ships = { says: '20 ships', kind: 'count', value: 20 };
    expect(judge({ text, amounts: [paid, ships] })).toEqual(['numbers: read: 1 of 1', 'numbers: read: 1 of 1']);
    expect(judge({ text, amounts: [paid] })).toEqual(['numbers: read: 1 of 1', 'numbers: read: 0 of 1']);
    expect(judge({ text, amounts: [{ ...paid, value: 5 }, ships] })).toContain('numbers: read: 0 of 1');
    expect(judge({ text: 'Nobody came.', amounts: [] })).toEqual(['numbers: read: 1 of 1']);
  });

  it('tells silence from a wrong proportion', () => {
    const text = 'About 34% of voters wait.';
    const asked = (says: string | null) => judge({ text, proportion: [{ of: '34%', says }] });
    expect(asked('about a third')).toEqual(['numbers: in proportion: 1 of 1', 'numbers: no wrong proportion: 1 of 1']);
    expect(asked(null)).toEqual(['numbers: in proportion: 0 of 1', 'numbers: no wrong proportion: 0 of 1']);
    expect(judge({ text: 'It is 34% more.', proportion: [{ of: '34%', says: 'about a third' }] })).toEqual([
      'numbers: in proportion: 0 of 1',
      'numbers: no wrong proportion: 1 of 1',
    ]);
  });
});
