import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTopics } from '../../../glossary/build/read-topics.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-topics-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readTopics(folder);
}
const sound = (id: string, more = '') =>
  `- id: ${id}\n  term: ${id}\n  kind: concept\n  level: 2\n  definition: A thing.\n  related: []\n${more}`;
const messages = (more: string) => read({ 'test.yaml': sound('levy', more) }).problems.map(({ message }) => message);

describe('readTopics', () => {
  it('reads every YAML file of the folder, in the order of their names', () => {
    const { files, problems } = read({ 'b.yaml': sound('two'), 'a.yaml': sound('one'), 'notes.md': '# no topic' });
    expect(problems).toEqual([]);
    expect(files.map(({ topic, entries }) => [topic, ...entries.map(({ id }) => id)])).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ]);
  });

  it('reads the parts of a topic as files of their own', () => {
    const { files } = read({ 'law/courts.yaml': sound('one'), 'law/crimes.yaml': sound('two') });
    expect(files.map(({ file, topic }) => [file, topic])).toEqual([
      ['law/courts', 'law'],
      ['law/crimes', 'law'],
    ]);
  });

  it('leaves out an entry that does not fit, says where, and keeps the others', () => {
    const { files, problems } = read({ 'test.yaml': `${sound('one')}- term: nameless\n${sound('three')}` });
    expect(files[0]?.entries.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(new Set(problems.map(({ file, entry }) => `${file} ${entry}`))).toEqual(new Set(['test entry 2']));
    expect(problems.some(({ message }) => message.startsWith('id: '))).toBe(true);
  });

  it('refuses a field that it does not know', () => {
    expect(messages('  defintion: Mistyped.\n')).toHaveLength(1);
  });

  it('counts the words that a card can hold', () => {
    expect(messages(`  matters: ${'so '.repeat(32)}\n`)).toEqual([]);
    expect(messages(`  matters: ${'so '.repeat(33)}\n`)).toEqual(['matters: 33 words, at most 32']);
  });

  it.each([
    ['an id with capitals', "  related: ['Levy']\n"],
    ['a month that there is none of', "  asOf: '2025-13'\n"],
    ['a country by its name', '  where: [France]\n'],
    ['a lone sense', '  senses: [{ id: levy/one, definition: A thing. }]\n'],
    ['an empty list', '  aliases: []\n'],
  ])('refuses %s', (_, more) => {
    const text = more.includes('related') ? sound('levy').replace('  related: []\n', more) : sound('levy', more);
    expect(read({ 'test.yaml': text }).problems).toHaveLength(1);
  });

  it.each([
    ['broken YAML', 'a: [b'],
    ['something else than a list', 'a: b'],
  ])('says that a file is %s, and reads the other files', (_, text) => {
    const { files, problems } = read({ 'a.yaml': text, 'b.yaml': sound('one') });
    expect(problems).toMatchObject([{ file: 'a', entry: 'file' }]);
    expect(files[1]?.entries).toHaveLength(1);
  });
});
