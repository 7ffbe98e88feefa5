import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTexts } from '../../../scripts/glossary/read-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('takes a text file for an article, a paragraph a line, and each line of JSON for another', () => {
  const text = file('one.txt', 'The port opened.\n\nShips came.\n');
  const lines = file('two.ndjson', '{"id": 1, "title": "A", "paragraphs": ["B."]}\n{"id": 2, "paragraphs": ["C."]}\n');
  expect(readTexts([text, lines])).toMatchObject([
    { paragraphs: ['The port opened.', 'Ships came.'] },
    { title: 'A', paragraphs: ['B.'] },
    { paragraphs: ['C.'] },
  ]);
});

it('says which file it cannot read, and which line of it', () => {
  expect(() => readTexts([file('page.html', '<p>No.')])).toThrow('page.html is neither .txt nor .ndjson');
  expect(() => readTexts([file('three.ndjson', '{"id": 1, "paragraphs": []}\n{"id": 2}\n')])).toThrow(
    'three.ndjson, text 2',
  );
});
