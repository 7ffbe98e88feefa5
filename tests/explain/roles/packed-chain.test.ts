import { describe, expect, it } from 'vitest';
import { type PackedChain, unpackChain } from '../../../explain/roles/packed-chain.ts';
import { roleChain } from '../../../explain/roles/role-model.ts';

/** "O" is the digit of zero, "P" of one, "N" of minus one. */
const group = { scale: 2, names: 'AbellEowsAhum', scores: 'PNOPRO' };
const packed: PackedChain = {
  labels: ['ring', 'echo', 'hush'],
  start: [1, 0, 0],
  transitions: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  groups: [group],
};

const withGroup = (change: Partial<typeof group>): PackedChain => ({ ...packed, groups: [{ ...group, ...change }] });

describe('unpackChain', () => {
  it('reads names that share a beginning, and the score that follows from the others', () => {
    expect([...unpackChain(packed).features]).toEqual([
      ['bell', [0.5, -0.5, 0]],
      ['bellows', [0, 0.5, -0.5]],
      ['hum', [1.5, 0, -1.5]],
    ]);
  });

  it.each<[string, PackedChain, string]>([
    ['scores are missing', withGroup({ scores: 'PNOPR' }), '3 features have 5 scores instead of 6'],
    ['a name is missing', withGroup({ names: 'AbellEows' }), '2 features have 6 scores instead of 4'],
    ['a score is no digit', withGroup({ scores: 'PNO~RO' }), '"~" among the scores of the feature "bellows"'],
    ['names do not begin with a capital', withGroup({ names: 'bellEowsAhum' }), '"bell" cannot follow'],
    ['more is shared than there is', withGroup({ names: 'AbellZowsAhum' }), '"Zows" cannot follow the feature "bell"'],
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
