import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../extension/packs/read-pack-file.ts';

const file = (change: object) =>
  JSON.stringify({ format: 1, name: 'Harbours', entries: [{ term: 'quay', definition: 'A wall.' }], ...change });

describe('readPackFile', () => {
  it('knows a pack that only answers, and nothing between', () => {
    expect(readPackFile(file({ answersOnly: true })).answersOnly).toBe(true);
    expect(() => readPackFile(file({ answersOnly: 'yes' }))).toThrow('neither true nor false');
  });

  it('reads a pack, its entries as they stand there', () => {
    expect(readPackFile(file({ entries: [1, { term: 'quay' }] }))).toEqual({
      name: 'Harbours',
      language: 'en',
      answersOnly: false,
      items: [1, { term: 'quay' }],
    });
  });

  it('takes 200,000 terms', () => {
    expect(readPackFile(file({ entries: Array.from({ length: 200_000 }, () => 0) })).items).toHaveLength(200_000);
  });

  it('takes a name of 60 characters, whatever spaces are around it', () => {
    expect(readPackFile(file({ name: `  ${'x'.repeat(60)} ` })).name).toBe('x'.repeat(60));
  });

  it('reads in which language a pack is, English where it does not say', () => {
    expect(readPackFile(file({ language: 'de' })).language).toBe('de');
    expect(readPackFile(file({})).language).toBe('en');
  });

  it.each([
    ['not a file of JSON', 'This file is no JSON'],
    ['[]', 'no pack of terms'],
    ['null', 'no pack of terms'],
    ['{"format": 1, "name": "Harbours"}', 'no pack of terms'],
    [file({ format: 2 }), 'another version of Newsgloss'],
    [file({ name: ' ' }), 'This pack has no name.'],
    [file({ name: 12 }), 'This pack has no name.'],
    [file({ name: 'a/b' }), 'a name with “/”'],
    [file({ name: 'x'.repeat(61) }), 'a name of 61 characters; 60 is the most'],
    [file({ language: 'German' }), 'no code of two letters'],
    [file({ language: null }), 'no code of two letters'],
    [file({ entries: [] }), 'is empty'],
    [file({ entries: Array.from({ length: 200_001 }, () => 0) }), '200,001 terms; 200,000 is the most'],
  ])('says what is wrong with %.40s', (text, message) => {
    expect(() => readPackFile(text)).toThrow(message);
  });
});
