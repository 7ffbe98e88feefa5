import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatTopic } from '../../../glossary/build/format-topic.ts';
import { anEntry } from './an-entry.ts';

const long =
  'A charge that a port takes from each ship for the use of its quays, its pilots and the deep water before it.';
const entries = [
  anEntry('b', { source: ['Harbours Act'], reviewed: { whole: '2026-11' }, matters: `${long} ${long}` }),
  anEntry('a', {
    cues: Array.from({ length: 40 }, (_, at) => (at % 2 ? `harbour ${at}*` : `*, ${at}`)),
    matches: ['Ships pay it: always.', 'One.', '"Two," they said.'],
    definition: long,
  }),
];

describe('formatTopic', () => {
  const text = formatTopic(entries);

  it('loses nothing', () => {
    expect(parse(text)).toEqual([entries[1], entries[0]]);
  });

  it('sorts by id and puts the fields in one order', () => {
    expect(text.match(/^- id: .*|^ {2}\w+:/gm)?.map((line) => line.trim())).toEqual([
      ...['- id: a', 'term:', 'kind:', 'level:', 'definition:', 'cues:', 'matches:', 'related:'],
      ...['- id: b', 'term:', 'kind:', 'level:', 'definition:', 'matters:', 'related:', 'source:', 'reviewed:'],
    ]);
  });

  it('keeps lines short and fills those of lists', () => {
    const lines = text.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(118);
    expect(lines.filter((line) => line.includes('harbour')).length).toBeLessThan(12);
  });

  it('changes nothing of what it wrote', () => {
    expect(formatTopic(parse(text))).toBe(text);
  });
});
