import { describe, expect, it } from 'vitest';
import { marginalsOf } from '../../../explain/read/roles/label-chain.ts';
import { agreementOf } from '../../../scripts/roles/agreement.ts';
import { trainChain } from '../../../scripts/roles/train-chain.ts';

/** Sequences in which a bell opens, and what follows a bell without any sign of its own is an echo. */
const sequences = Array.from({ length: 30 }, () => ({
  items: [['bell'], [], ['noise'], ['bell'], []].map((names) => new Map(names.map((name) => [name, 1]))),
  labels: ['ring', 'echo', 'hush', 'ring', 'echo'],
}));

const labels = ['ring', 'echo', 'hush'];

function found(chain: ReturnType<typeof trainChain>) {
  return marginalsOf(sequences[0]?.items ?? [], chain).map((row) => labels[row.indexOf(Math.max(...row))]);
}

describe('trainChain', () => {
  it('learns what features say, and what follows what', () => {
    expect(found(trainChain(sequences, labels))).toEqual(['ring', 'echo', 'hush', 'ring', 'echo']);
  });

  it('gives the same chain for the same input', () => {
    expect(trainChain(sequences, labels)).toEqual(trainChain(sequences, labels));
  });

  it('leaves out features of a few sequences only', () => {
    const rare = { items: [new Map([['comet', 1]])], labels: ['hush'] };
    expect([...trainChain([...sequences, rare], labels).features.keys()].sort()).toEqual(['bell', 'noise']);
  });
});

describe('agreementOf', () => {
  it('counts the same roles, and finds background as often as it is there', () => {
    const pairs = [
      ['background', 'background'],
      ['background', 'news'],
      ['news', 'news'],
      ['quote', 'background'],
    ] as const;
    expect(agreementOf(pairs)).toEqual({ accuracy: 0.5, background: 0.5 });
  });
});
