import { describe, expect, it } from 'vitest';
import { type LabelChain, marginalsOf } from '../../../../explain/read/roles/label-chain.ts';

const chain: LabelChain<'sun' | 'rain'> = {
  labels: ['sun', 'rain'],
  start: [0.5, 0],
  transitions: [
    [1, 0],
    [0, 2],
  ],
  features: new Map([
    ['bright', [2, -1]],
    ['umbrella', [-0.5, 1.5]],
  ]),
};

const days = [['bright'], ['umbrella', 'unheard of'], []].map((names) => new Map(names.map((name) => [name, 1])));

describe('marginalsOf', () => {
  it('gives each item the probabilities that summing over all label sequences gives', () => {
    const score = (labels: readonly number[]) =>
      labels.reduce((sum, label, at) => {
        const own = [...(days[at]?.keys() ?? [])].reduce(
          (all, name) => all + (chain.features.get(name)?.[label] ?? 0),
          0,
        );
        const before = labels[at - 1];
        return (
          sum + own + (before === undefined ? (chain.start[label] ?? 0) : (chain.transitions[before]?.[label] ?? 0))
        );
      }, 0);
    const all = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [a, b, c])));
    const total = all.reduce((sum, labels) => sum + Math.exp(score(labels)), 0);
    for (const [at, row] of marginalsOf(days, chain).entries()) {
      const sunny = all.filter((labels) => labels[at] === 0).reduce((sum, labels) => sum + Math.exp(score(labels)), 0);
      expect(row[0]).toBeCloseTo(sunny / total, 10);
      expect((row[0] ?? 0) + (row[1] ?? 0)).toBeCloseTo(1, 10);
    }
  });

  it('has nothing to say of an empty sequence, and survives any scores', () => {
    expect(marginalsOf([], chain)).toEqual([]);
    const [row] = marginalsOf([new Map([['bright', 10_000]])], chain);
    expect(row).toEqual([1, 0]);
  });
});
