import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../glossary/glossary.ts';
import { readGlossaryFile, writeGlossaryFile } from '../../glossary/glossary-file.ts';
import { glossaryOf } from '../explain/article-of.ts';
import { linesOf } from '../lines-of.ts';

const glossary = glossaryOf([{ term: 'mole', definition: 'A wall of “stone”.\nLong.' }, { term: 'quay' }]);
const lines = writeGlossaryFile(glossary);

describe('the glossary file', () => {
  it('gives back every entry at the place of its id', () => {
    const file = readGlossaryFile(linesOf(lines));
    expect(file.ids).toEqual(['mole', 'quay']);
    expect(file.ids.map((_, position) => file.entryAt(position))).toEqual(glossary.entries);
  });

  it('says in which language it is', () => {
    expect(readGlossaryFile(linesOf(writeGlossaryFile({ ...glossary, language: 'de' }))).language).toBe('de');
  });

  it('gives the positions of each topic’s entries', () => {
    const [mole, quay] = glossary.entries as [GlossaryEntry, GlossaryEntry];
    const file = readGlossaryFile(
      linesOf(writeGlossaryFile({ ...glossary, entries: [{ ...mole, topic: 'sea' }, quay] })),
    );
    expect([...file.topics()]).toEqual([
      ['sea', [0]],
      [quay.topic, [1]],
    ]);
  });

  it('reads no entry before it is asked for', () => {
    const file = readGlossaryFile(linesOf(lines.map((line) => line.replace('"term":"quay"', '"term":'))));
    expect(file.entryAt(0)).toEqual(glossary.entries[0]);
    expect(() => file.entryAt(1)).toThrow();
  });

  it.each([
    ['is cut off', lines.slice(0, -1)],
    ['is of another format', lines.map((line) => line.replace('"format":6', '"format":5'))],
    ['says no language', lines.map((line) => line.replace('"language":"en",', ''))],
    ['is no glossary', ['<!doctype html>']],
    ['is empty', []],
  ])('is refused where it %s', (_what, damaged) => {
    expect(() => readGlossaryFile(linesOf(damaged))).toThrow();
  });
});
