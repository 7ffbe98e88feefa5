import { describe, expect, it } from 'vitest';
import { digitOf, type PackedChain, unpackChain, widest } from '../../../../explain/read/roles/packed-chain.ts';
import { roleChain } from '../../../../explain/read/roles/role-model.ts';

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

describe('the trained chain', () => {
  it('is whole: each feature has a score for each role, and they say what they should', () => {
    const { labels, features } = roleChain();
    expect(features.size).toBeGreaterThan(5000);
    for (const row of features.values()) expect(row).toHaveLength(labels.length);
    const favoured = (name: string) => {
      const row = features.get(name) ?? [];
      return labels[row.indexOf(Math.max(...row))];
    };
    expect(favoured('earlier year')).toBe('background');
    expect(favoured('place=0')).toBe('lead');
    expect(favoured('next period')).toBe('next');
  });
});
