import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { stringify } from 'yaml';

export const packFileKinds = ['json', 'csv', 'yaml'] as const;
export type PackFileKind = (typeof packFileKinds)[number];

/** Writes the same pack in each format into a folder. Returns the paths. */
export function writePacks(folder: string, terms: readonly string[]): Readonly<Record<PackFileKind, string>> {
  const entries = terms.map((term, at) => ({
    term,
    definition: `What the trade calls a ${term}: a thing of its own kind, of which a second clause says somewhat more.`,
    ...(at % 3 === 0 ? { aliases: [`${term} proper`, `old ${term}`] } : {}),
    ...(at % 4 === 0 ? { level: 2 } : {}),
  }));
  const rows = entries.map(({ term, definition, aliases = [], level = '' }) => ({
    term,
    definition,
    wordings: aliases.join('|'),
    level,
  }));
  const texts = {
    json: JSON.stringify({ format: 1, name: 'Bench JSON', entries }, null, 1),
    csv: Papa.unparse(rows),
    yaml: stringify({ name: 'Bench YAML', entries }),
  };
  const write = (kind: PackFileKind) => {
    const path = join(folder, `Bench.${kind}`);
    writeFileSync(path, texts[kind]);
    return path;
  };
  return { json: write('json'), csv: write('csv'), yaml: write('yaml') };
}
