import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-packs-'));
/** Writes a file, and gives its path. */
export const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
export const seas = file(
  'seas.json',
  JSON.stringify({
    format: 1,
    name: 'Seas',
    entries: [
      { term: 'fishing ground', definition: 'A part of the sea where fish are caught.' },
      { term: 'trawler', definition: 'A boat that draws a net behind it.' },
      { term: 'NATO', definition: 'Never shown: the bundled glossary has it.' },
      { term: 'nameless', defintion: 'A key mistyped.' },
      { term: 'x'.repeat(80) },
    ],
  }),
);
export const newSeas = file(
  'seas-2.json',
  JSON.stringify({
    name: 'Seas',
    entries: [
      { term: 'trawler', definition: 'A boat that draws a net.' },
      { term: 'fishing ground', definition: 'A part of the sea where fish are caught.' },
    ],
  }),
);
export const boats = file(
  'boats.csv',
  '\uFEFFterm;definition;wordings\r\ntrawler;Of another pack.;drag boat|net boat\r\nskiff;A small boat.;\r\n',
);
export const ports = file(
  'ports.yaml',
  'name: Ports\nentries:\n  - term: quay\n    definition: A wall, where ships lie.\n  - term: jetty\n    definition:\n',
);
export const noPack = file('notes.json', JSON.stringify(['a note']));
export const cutOff = file('cut.json', readFileSync(seas, 'utf8').slice(0, 120));
export const latin = file(
  'latin.csv',
  Uint8Array.from('term,definition\nquay,A caf\xe9.', (letter) => letter.charCodeAt(0)),
);
export const many = file(
  'many.json',
  JSON.stringify({
    name: 'Many',
    entries: Array.from({ length: 20_000 }, (_, at) => ({
      term: `harbour levy ${at}`,
      definition: `The levy of number ${at}.`,
    })),
  }),
);
