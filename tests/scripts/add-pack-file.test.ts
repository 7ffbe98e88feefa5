import { describe, expect, it } from 'vitest';
import { addPackFile, packFindingsInLines, readPackText } from '../../scripts/add-pack-file.ts';

const refuse = (async ({ type }: { type: string }) =>
  type === 'open-pack'
    ? 'a'
    : { refused: [{ name: 'quay', problem: 'it has no term' }], unknownKeys: ['defintion'], inGlossary: 0 }) as never;

describe('the file of a pack', () => {
  it('is named where it is not there', () => {
    expect(() => readPackText('nowhere/harbours.json')).toThrow(/^nowhere\/harbours\.json: /);
  });

  it('is named where it is no pack', async () => {
    await expect(addPackFile({ file: 'canals.json', text: '[]' }, refuse)).rejects.toThrow(
      'canals.json: This file is no pack of terms.',
    );
  });

  it('is named with the reasons where none of its entries can be used', async () => {
    const text = '{"format": 1, "name": "Canals", "entries": [{}]}';
    await expect(addPackFile({ file: 'canals.json', text }, refuse)).rejects.toThrow(
      'canals.json: “Canals” was not added: none of its entries can be used.\n  quay: it has no term\n  unknown keys, passed over: defintion',
    );
  });

  it('has a line for each thing that there is to say', () => {
    expect(packFindingsInLines({ refused: [], unknownKeys: [], inGlossary: 2 })).toEqual([
      'in the bundled glossary, which is shown instead: 2',
    ]);
  });
});
