import { describe, expect, it } from 'vitest';
import { readCall } from '../../scripts/read-call.ts';

describe('readCall', () => {
  it('reads pages and packs in any order', () => {
    expect(readCall(['a.html', '--pack', 'harbours.json', 'b.html', '--pack', 'canals.json'])).toEqual({
      inputs: ['a.html', 'b.html'],
      packs: ['harbours.json', 'canals.json'],
    });
  });

  it('reads a file of texts', () => {
    expect(readCall(['--texts', 'bank.ndjson'])).toEqual({ texts: 'bank.ndjson' });
  });

  it.each([
    [[], null],
    [['--help'], null],
    [['--pack', 'harbours.json'], null],
    [['a.html', '--pack'], '--pack needs a file'],
    [['--texts', 'bank.ndjson', 'a.html'], '--texts takes one file and nothing else'],
    [['--texts'], 'unknown option --texts'],
    [['--fast', 'a.html'], 'unknown option --fast'],
  ])('says what is wrong with %j', (args, problem) => {
    expect(readCall(args)).toEqual({ problem });
  });
});
