import { describe, expect, it } from 'vitest';
import { readMutateCall } from '../../../scripts/mutations/read-mutate-call.ts';

describe('readMutateCall', () => {
  it('draws from what the extension does, if nothing else is named', () => {
    expect(readMutateCall([])).toEqual({
      paths: ['explain', 'page', 'extension'],
      sample: Number.POSITIVE_INFINITY,
      seed: 1,
    });
  });

  it('takes seed, sample and files in any order', () => {
    const call = { paths: ['page', 'explain/reading.ts'], sample: 20, seed: 7 };
    expect(readMutateCall(['page', '--sample', '20', 'explain/reading.ts', '--seed', '7'])).toEqual(call);
  });

  it.each([[['--sample']], [['--seed', 'x']], [['--help']]])('does not take %j', (args) => {
    expect(readMutateCall(args)).toBeNull();
  });
});
