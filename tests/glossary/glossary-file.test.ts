import { describe, expect, it } from 'vitest';
import { readGlossaryFile, writeGlossaryFile } from '../../glossary/glossary-file.ts';
import { glossaryOf } from '../explain/article-of.ts';

const glossary = glossaryOf([{ term: 'mole', definition: 'A wall of “stone”.\nLong.' }, { term: 'quay' }]);
const text = writeGlossaryFile(glossary);

describe('the glossary file', () => {
  it('gives back every entry at the place of its id', () => {
    const file = readGlossaryFile(text);
    expect(file.ids).toEqual(['mole', 'quay']);
    expect(file.ids.map((_, position) => file.entryAt(position))).toEqual(glossary.entries);
  });

  it('says in which language it is', () => {
    expect(readGlossaryFile(writeGlossaryFile({ ...glossary, language: 'de' })).language).toBe('de');
  });

  it('is plain ASCII, which browsers read fastest', () => {
    expect(text).toMatch(/^[\n -~]+$/);
  });

  it('reads no entry before it is asked for', () => {
    const file = readGlossaryFile(text.replace('"term":"quay"', '"term":'));
    expect(file.entryAt(0)).toEqual(glossary.entries[0]);
    expect(() => file.entryAt(1)).toThrow();
  });

  it.each([
    ['is cut off', text.slice(0, text.lastIndexOf('\n'))],
    ['is of another format', text.replace('"format":4', '"format":3')],
    ['says no language', text.replace('"language":"en",', '')],
    ['is no glossary', '<!doctype html>'],
    ['is empty', ''],
  ])('is refused where it %s', (_what, damaged) => {
    expect(() => readGlossaryFile(damaged)).toThrow();
  });
});
