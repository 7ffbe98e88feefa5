import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parsedOnce } from '../../glossary/build/parsed-once.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-parsed-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string) => join(folder, `${name}.json`);

it('says the same of a source that it has parsed before', () => {
  const source = '- { id: mole, level: 2 }\n- [a, 3 May, 2021-05-03, 1.50]\n';
  const first = parsedOnce('sea/ports', source, folder);
  expect(first).toEqual([{ id: 'mole', level: 2 }, ['a', '3 May', '2021-05-03', 1.5]]);
  expect(parsedOnce('sea/ports', source, folder)).toEqual(first);
});

it('takes what it has kept, without parsing it again', () => {
  parsedOnce('ports', '- mole', folder);
  writeFileSync(fileOf('ports'), readFileSync(fileOf('ports'), 'utf8').replace('mole', 'quay'));
  expect(parsedOnce('ports', '- mole', folder)).toEqual(['quay']);
});

it('parses again what has changed, and keeps that alone', () => {
  parsedOnce('ports', '- mole', folder);
  expect(parsedOnce('ports', '- quay', folder)).toEqual(['quay']);
  expect(parsedOnce('ports', '- mole', folder)).toEqual(['mole']);
  expect(readdirSync(folder)).toEqual(['ports.json']);
});

it('parses where nothing can be read or kept', () => {
  parsedOnce('ports', '- mole', folder);
  writeFileSync(fileOf('ports'), readFileSync(fileOf('ports'), 'utf8').slice(0, -1));
  expect(parsedOnce('ports', '- mole', folder)).toEqual(['mole']);
  expect(parsedOnce('a', '- mole', fileOf('ports'))).toEqual(['mole']);
});

it('throws at what is no YAML', () => {
  expect(() => parsedOnce('ports', '- {', folder)).toThrow();
});
