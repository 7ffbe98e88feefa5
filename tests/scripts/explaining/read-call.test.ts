import { describe, expect, it } from 'vitest';
import { readCall } from '../../../scripts/explaining/read-call.ts';

describe('readCall', () => {
  it('reads pages and packs in any order', () => {
    expect(readCall(['a.html', '--pack', 'harbours.json', 'b.html', '--pack', 'canals.json'])).toEqual({
      inputs: ['a.html', 'b.html'],
      packs: ['harbours.json', 'canals.json'],
      reader: {},
    });
  });

  it('reads a file of texts', () => {
    expect(readCall(['--texts', 'bank.ndjson'])).toEqual({ texts: 'bank.ndjson', reader: {} });
  });

  it('reads for whom to explain', () => {
    const reader = { level: 1, density: 'many' };
    expect(readCall(['--level', '1', 'a.html', '--density', 'many'])).toEqual({
      inputs: ['a.html'],
      packs: [],
      reader,
    });
    expect(readCall(['--texts', 'bank.ndjson', '--level', '1', '--density', 'many'])).toEqual({
      texts: 'bank.ndjson',
      reader,
    });
  });

  it.each([
    [[], null],
    [['--help'], null],
    [['--pack', 'harbours.json'], null],
    [['a.html', '--pack'], '--pack needs a file'],
    [['--texts', 'bank.ndjson', 'a.html'], '--texts takes one file, and neither pages nor packs'],
    [['--texts'], '--texts needs a file'],
    [['--level', '4', 'a.html'], '--level is one of 1, 2, 3'],
    [['a.html', '--density'], '--density is one of few, normal, many'],
    [['--fast', 'a.html'], 'unknown option --fast'],
  ])('says what is wrong with %j', (args, problem) => {
    expect(readCall(args)).toEqual({ problem });
  });
});
