import { describe, expect, it } from 'vitest';
import type { PackedChain } from '../../../../explain/language/role-rules.ts';
import { digitOf, unpackChain, widest } from '../../../../explain/read/roles/packed-chain.ts';

/** "O" is the digit of zero, "P" of one, "N" of minus one. */
const packed: PackedChain = {
  labels: ['ring', 'echo', 'hush'],
  start: [1, 0, 0],
  transitions: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  scale: 2,
  names: 'AbellEowsAhum',
  scores: 'PNOOPNROL',
};

describe('digitOf', () => {
  it('has another character for every number of a byte, none that JSON must escape', () => {
    const all = Array.from({ length: 2 * widest + 1 }, (_, at) => digitOf(at - widest));
    expect(new Set(all).size).toBe(2 * widest + 1);
    expect(JSON.stringify(all.join(''))).toHaveLength(2 * widest + 3);
  });
});

describe('unpackChain', () => {
  it('reads names that share a beginning', () => {
    expect([...unpackChain(packed).features]).toEqual([
      ['bell', [0.5, -0.5, 0]],
      ['bellows', [0, 0.5, -0.5]],
      ['hum', [1.5, 0, -1.5]],
    ]);
  });

  it.each<[string, PackedChain, string]>([
    ['scores are missing', { ...packed, scores: 'PNOOPNRO' }, '3 features have 8 scores instead of 9'],
    ['a name is missing', { ...packed, names: 'AbellEows' }, '2 features have 9 scores instead of 6'],
    ['a score is no digit', { ...packed, scores: 'PNOO~NROL' }, '"~" among the scores of the feature "bellows"'],
    ['names do not begin with a capital', { ...packed, names: 'bellEowsAhum' }, '"bell" cannot follow'],
    ['more is shared than there is', { ...packed, names: 'AbellZowsAhum' }, '"Zows" cannot follow the feature "bell"'],
    ['a start is missing', { ...packed, start: [1, 0] }, 'a chain of 3 labels'],
    [
      'a transition is missing',
      {
        ...packed,
        transitions: [
          [1, 0, 0],
          [0, 1],
          [0, 0, 1],
        ],
      },
      'a chain of 3 labels',
    ],
  ])('says so where %s', (_, broken, message) => {
    expect(() => unpackChain(broken)).toThrow(message);
  });
});
