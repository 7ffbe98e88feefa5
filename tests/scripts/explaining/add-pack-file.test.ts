import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPackFile, findingsInLines, readPackInFile } from '../../../scripts/explaining/add-pack-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-pack-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('the file of a pack', () => {
  it('is named where it is not there', () => {
    expect(() => readPackInFile('nowhere/harbours.json')).toThrow(/^nowhere\/harbours\.json: /);
  });

  it('is named where it is no pack', () => {
    const path = file('canals.json', '[]');
    expect(() => readPackInFile(path)).toThrow(`${path}: This file is no pack of terms`);
  });

  it('is named with the reasons and their places where none of its entries can be used', () => {
    const path = file('canals.yaml', 'name: Canals\nentries:\n- defintion: A gate.\n');
    expect(() => readPackInFile(path)).toThrow(
      `${path}: none of the entries of “Canals” can be used.\n  Line 3, column 3: entry 1: it has no term\n  unknown keys, passed over: defintion`,
    );
  });

  it('is named where it could not be stored', async () => {
    const pack = readPackInFile(file('canals.csv', 'term,definition\nlock,A gate.\n'));
    const refuse = (async () => Promise.reject(new Error('There is no room left.'))) as never;
    await expect(addPackFile(pack, refuse)).rejects.toThrow(/canals\.csv: There is no room left\.$/);
  });

  it('is added, and it is told what of it the bundled glossary has', async () => {
    const pack = readPackInFile(file('Canals.csv', 'term,definition\nlock,A gate.\nweir,\n'));
    const answers = {
      'plain-wordings': ['lock'],
      'open-pack': 'a',
      'fill-pack': { refused: [] },
      'close-pack': { count: 1, replaced: false },
    };
    const added = await addPackFile(pack, (async ({ type }: { type: keyof typeof answers }) => answers[type]) as never);
    expect(added).toMatchObject({ name: 'Canals', count: 1, faulty: 1, inGlossary: 1 });
    expect(findingsInLines(added)).toEqual([
      'Row 3: weir: its definition is missing',
      'in the bundled glossary, which is shown instead: 1',
    ]);
  });
});
