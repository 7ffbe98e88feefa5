import { describe, expect, it } from 'vitest';
import { countGlossary } from '../../../glossary/build/count-glossary.ts';
import { withCounts } from '../../../scripts/documents/counts-markdown.ts';
import { anEntry } from './an-entry.ts';

const reviewed = { whole: '2026-11' };
const counts = countGlossary([
  {
    file: 'energy',
    topic: 'energy',
    entries: [
      anEntry('a', { reviewed, asOf: '2025-06', kind: 'event' }),
      anEntry('b', { reviewed, asOf: '2025-07', cues: ['x'], level: 3 }),
      anEntry('c'),
    ],
  },
]);

describe('the counts of the glossary', () => {
  it('are of what ships, by topic, level, kind and age', () => {
    expect(counts.byTopic).toEqual([['energy', 2]]);
    expect(counts.byLevel).toEqual([
      ['level 2', 1],
      ['level 3', 1],
    ]);
    expect(counts.byKind).toEqual([
      ['concept', 1],
      ['event', 1],
    ]);
    expect(counts.byAge).toEqual([
      ['2025, first half', 1],
      ['2025, second half', 1],
    ]);
  });

  it('say what still waits for a review', () => {
    expect(counts.byMark).toContainEqual(['not yet reviewed, and so not shipped', 1]);
    expect(counts.byMark).toContainEqual(['decided by the words around', 1]);
  });

  it('renew their part of the document and keep what people wrote before it', () => {
    const once = withCounts('# The glossary\n\nBy people.\n', counts, 8);
    expect(once).toMatch(/^# The glossary\n\nBy people\.\n\n<!--/);
    expect(once).toContain('| energy | 2 |');
    expect(withCounts(once, counts, 8)).toBe(once);
  });
});
