import { describe, expect, it } from 'vitest';
import { spokenLine } from '../../../components/briefing/spoken-line.ts';

const line = { block: 1, paragraph: 1, leansBack: false, speaker: 'the ministry', description: '', quoted: true };

describe('spokenLine', () => {
  it('puts the speaker before a quotation, which loses the comma that led to them', () => {
    expect(spokenLine({ ...line, text: '“It leaks,”', saysWho: false })).toEqual({
      speaker: 'The ministry',
      description: '',
      parts: ['“It leaks”', '', ''],
    });
  });

  it('finds the speaker where the words name them', () => {
    const { speaker, parts } = spokenLine({ ...line, text: '“It leaks,” the ministry said.', saysWho: true });
    expect([speaker, ...parts]).toEqual(['', '“It leaks,” ', 'the ministry', ' said.']);
  });
});
