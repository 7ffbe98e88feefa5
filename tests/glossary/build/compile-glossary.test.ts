import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../glossary/build/compile-glossary.ts';
import type { TopicEntry } from '../../../glossary/schema.ts';

const entry = (id: string, more: Partial<TopicEntry> = {}): TopicEntry => ({
  id,
  term: id,
  kind: 'concept',
  level: 2,
  definition: 'A thing made for a test.',
  related: [],
  ...more,
});

describe('compileGlossary', () => {
  const glossary = compileGlossary([
    { topic: 'two', entries: [entry('z', { related: ['a', 'm'] })] },
    {
      topic: 'one',
      entries: [
        entry('a', { cues: ['x'], matches: ['One.'], ignores: ['Two.'] }),
        entry('m', { related: ['z'] }),
        entry('b', { related: ['m'] }),
      ],
    },
  ]);

  it('sorts entries by id over all topics and names their topic', () => {
    expect(glossary.entries.map(({ id, topic }) => [id, topic])).toEqual([
      ['a', 'one'],
      ['b', 'one'],
      ['m', 'one'],
      ['z', 'two'],
    ]);
  });

  it('makes kinship mutual, the own choice first', () => {
    expect(glossary.entries.map(({ related }) => related)).toEqual([['z'], ['m'], ['z', 'b'], ['a', 'm']]);
  });

  it('ships no sentence that only tests need, and no empty field', () => {
    expect(Object.keys(glossary.entries[0] ?? {}).sort()).toEqual([
      'cues',
      'definition',
      'id',
      'kind',
      'level',
      'related',
      'term',
      'topic',
    ]);
  });
});
