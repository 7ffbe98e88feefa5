import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../glossary/build/compile-glossary.ts';
import { anEntry as entry } from './an-entry.ts';

describe('compileGlossary', () => {
  const glossary = compileGlossary(
    [
      { file: 'two', topic: 'two', entries: [entry('z', { related: ['a', 'm'] })] },
      {
        file: 'one',
        topic: 'one',
        entries: [
          entry('a', { cues: ['x'], matches: ['One.'], ignores: ['Two.'], reviewed: { whole: '2026-11' } }),
          entry('m', { related: ['z'] }),
          entry('b', { related: ['m'] }),
        ],
      },
    ],
    { texts: 400, mentionedIn: { a: 3 } },
  );

  it('sorts entries by id over all topics', () => {
    expect(glossary.entries.map(({ id }) => id)).toEqual(['a', 'b', 'm', 'z']);
  });

  it('makes kinship mutual, the own choice first', () => {
    expect(glossary.entries.map(({ related }) => related)).toEqual([['z'], ['m'], ['z', 'b'], ['a', 'm']]);
  });

  it('names no more than six relatives, the own choice first', () => {
    const many = Array.from({ length: 9 }, (_, at) => entry(`r${at}`, { related: ['hub'] }));
    const { entries } = compileGlossary(
      [{ file: 'one', topic: 'one', entries: [entry('hub', { related: ['r8'] }), ...many] }],
      {
        texts: 1,
        mentionedIn: {},
      },
    );
    expect(entries.find(({ id }) => id === 'hub')?.related).toEqual(['r8', 'r0', 'r1', 'r2', 'r3', 'r4']);
  });

  it('ships no sentence that only tests need, and no empty field', () => {
    expect(Object.keys(glossary.entries[0] ?? {}).sort()).toEqual([
      'cues',
      'definition',
      'frequency',
      'id',
      'kind',
      'level',
      'related',
      'term',
      'topic',
    ]);
  });

  it('says of each entry whose topic it is and how many of ten thousand texts mention it', () => {
    expect(glossary.entries.map(({ topic, frequency }) => [topic, frequency])).toEqual([
      ['one', 75],
      ['one', undefined],
      ['one', undefined],
      ['two', undefined],
    ]);
  });
});
