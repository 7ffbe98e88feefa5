import { describe, expect, it } from 'vitest';
import { type LabelChain, marginalsOf } from '../../../explain/read/roles/label-chain.ts';
import { unpackChain } from '../../../explain/read/roles/packed-chain.ts';
import { compactChain } from '../../../scripts/roles/compact-chain.ts';

const chain: LabelChain = {
  labels: ['ring', 'echo', 'hush'],
  start: [0.25, -0.5, 0],
  transitions: [
    [0.11, 0.2, -0.3],
    [-0.4, 0, 0.6],
    [0, 0.07, 0.36],
  ],
  features: new Map([
    ['bell', [0.71, -0.2, 0.33]],
    ['bell & bellows', [-0.12, 1.24, 0.2]],
    ['bellows', [0, -0.74, 0.1]],
    ['first verb=past', [0.3, 0.28, -0.5]],
    ['word ring', [1.2, -1.1, 0]],
    ['word rings', [0.4, 0.4, -0.6]],
  ]),
};

const again = (one: LabelChain) => unpackChain(JSON.parse(compactChain(one)));

describe('compactChain', () => {
  it('keeps every name, start and transition', () => {
    const { features, ...rest } = again(chain);
    expect([...features.keys()].sort()).toEqual([...chain.features.keys()].sort());
    expect(rest).toEqual({ labels: chain.labels, start: chain.start, transitions: chain.transitions });
  });

  it('keeps every score in hundredths, and so the probabilities', () => {
    const { features } = again(chain);
    for (const [name, row] of chain.features) {
      for (const [label, score] of row.entries()) expect(features.get(name)?.[label]).toBeCloseTo(score, 10);
    }
    const sequence = [['bell', 'word ring'], ['bellows', 'bell & bellows'], ['first verb=past', 'word rings'], []].map(
      (names) => new Map(names.map((name) => [name, 1])),
    );
    const kept = marginalsOf(sequence, again(chain)).flat();
    for (const [at, probability] of marginalsOf(sequence, chain).flat().entries()) {
      expect(kept[at]).toBeCloseTo(probability, 10);
    }
  });

  it('takes wider steps where scores would run out of digits', () => {
    const loud = { ...chain, features: new Map([['bell', [30, -30, 0]]]) };
    expect(again(loud).features.get('bell')?.[0]).toBeCloseTo(30, 0);
  });

  it('leaves out what is too weak to decide anything', () => {
    const weak = new Map([...chain.features, ['silence', [0.05, -0.05, 0]] as const]);
    expect(again({ ...chain, features: weak }).features.has('silence')).toBe(false);
  });

  it('takes no name with a capital letter, which would part it', () => {
    const loud = new Map([['word Ring', [1, 0, 0]]]);
    expect(() => compactChain({ ...chain, features: loud })).toThrow('a capital letter in the feature "word Ring"');
  });
});
