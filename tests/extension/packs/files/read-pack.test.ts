import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../extension/packs/files/read-pack.ts';
import { told } from '../../../told.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string, text: string) => readPack(file, bytes(text));

const harbours = {
  name: 'Harbours',
  language: 'en',
  answersOnly: false,
  entries: [
    { term: 'port levy', definition: 'A charge on ships.', aliases: ['harbour dues', 'quay dues'], level: 2 },
    { term: 'quay', definition: 'A wall, where ships lie.', topic: 'economy' },
  ],
  faults: [],
  faulty: 0,
  unknownKeys: [],
};

describe('readPack', () => {
  it('reads the same of JSON, CSV and YAML', () => {
    const json = JSON.stringify({ format: 1, name: 'Harbours', entries: harbours.entries });
    const csv = [
      'Term,Definition,Wordings,Level,Topic',
      'port levy,A charge on ships.,harbour dues | quay dues,2,',
      'quay,"A wall, where ships lie.",,,economy',
    ].join('\r\n');
    const yaml = `
format: 1
name: Harbours
entries:
  - term: port levy
    definition: A charge on ships.
    aliases: [harbour dues, quay dues]
    level: 2
  - term: quay
    definition: A wall, where ships lie.
    topic: economy
`;
    expect(read('a.json', json)).toEqual({ ...harbours, format: 'JSON' });
    expect(read('Harbours.csv', csv)).toEqual({ ...harbours, format: 'CSV' });
    expect(read('a.yml', yaml)).toEqual({ ...harbours, format: 'YAML' });
  });

  it('takes a mark at the beginning, any line ends, and a file without a format', () => {
    expect(read('a.json', '\uFEFF{"name": "A", "entries": [{"term": "quay", "definition": "A wall."}]}').name).toBe(
      'A',
    );
    expect(read('A.CSV', '\uFEFFterm;definition\rquay;A wall.\r').entries).toHaveLength(1);
    expect(
      read('a.yaml', '\uFEFFname: A\r\nentries:\r\n- term: quay\r\n  definition: A wall.\r\n').entries,
    ).toHaveLength(1);
  });

  it('tells how far it is, up to all', () => {
    const shares: number[] = [];
    const rows = Array.from({ length: 3000 }, (_, at) => `quay${at},A wall.`);
    readPack('a.csv', bytes(['term,definition', ...rows].join('\n')), (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('names a hundred faults and counts the rest', () => {
    const entries = Array.from({ length: 250 }, (_, at) => ({ term: `quay${at}` }));
    const { faults, faulty } = read('a.json', JSON.stringify({ name: 'A', entries }));
    expect([faults.length, faulty]).toEqual([100, 250]);
  });

  it('refuses what stands there twice, and what is written almost like many others', () => {
    const quay = { term: 'quay', definition: 'A wall.' };
    const alike = Array.from({ length: 33 }, (_, at) => ({ term: `berth${'!'.repeat(at)}`, definition: 'A place.' }));
    const { entries, faults } = read('a.json', JSON.stringify({ name: 'A', entries: [quay, quay, ...alike] }));
    expect(entries).toHaveLength(33);
    expect(faults.map(({ problem }) => told(problem))).toEqual([
      'it stands in this pack twice',
      'too many other terms of this pack are written almost the same',
    ]);
  });

  it('names keys that packs do not have, each once, and not endlessly many', () => {
    const entries = Array.from({ length: 30 }, (_, at) => ({
      term: `q${at}`,
      definition: 'A wall.',
      alias: '',
      [`k${at}`]: 1,
    }));
    const { unknownKeys } = read('a.json', JSON.stringify({ name: 'A', entries }));
    expect(unknownKeys).toHaveLength(10);
    expect(unknownKeys.slice(0, 3)).toEqual(['alias', 'k0', 'k1']);
  });

  it.each([
    ['a.txt', 'term', 'its name ends neither in .json'],
    ['json', '{}', 'its name ends neither in .json'],
    ['a.json', '[]', 'it has no list of “entries”'],
    ['a.json', 'null', 'it has no list of “entries”'],
    ['a.json', '{"name": "A", "entries": {}}', 'it has no list of “entries”'],
    ['a.json', '{"name": "A", "entries": []}', 'is empty'],
    ['a.csv', 'term,definition\n', 'is empty'],
    ['a.yaml', 'name: A', 'it has no list of “entries”'],
    ['a.yaml', 'just a text', 'it has no list of “entries”'],
    ['a.json', '{"format": 2, "name": "A", "entries": [1]}', 'another version of Newsgloss'],
    ['a.json', '{"entries": [1]}', 'has no name'],
    ['a.json', '{"name": " ", "entries": [1]}', 'has no name'],
    ['a.json', '{"name": "a/b", "entries": [1]}', 'a name with “/”'],
    ['a.json', `{"name": "${'x'.repeat(61)}", "entries": [1]}`, 'a name of 61 characters; 60 is the most'],
    ['a.json', '{"name": "A", "language": "German", "entries": [1]}', 'no code of two letters'],
    ['a.json', '{"name": "A", "language": "xx", "entries": [1]}', '“xx”, which Newsgloss does not know'],
    ['a.json', '{"name": "A", "answersOnly": "yes", "entries": [1]}', 'neither true nor false'],
    ['a.yaml', 'name: A\nanswersOnly: yes\nentries:\n- a', 'neither true nor false'],
    [
      'a.json',
      JSON.stringify({ name: 'A', entries: Array.from({ length: 200_001 }, () => 0) }),
      'more than 200,000 terms',
    ],
  ])('says what is wrong with %s: %.60s', (file, text, message) => {
    expect(() => read(file, text)).toThrow(message);
  });

  it('knows a pack that only answers, in each format that has a place for it', () => {
    const entry = '"term": "quay", "definition": "A wall."';
    expect(read('a.json', `{"name": "A", "answersOnly": true, "entries": [{${entry}}]}`).answersOnly).toBe(true);
    expect(
      read('a.yaml', 'name: A\nanswersOnly: true\nentries:\n- {term: quay, definition: A wall.}').answersOnly,
    ).toBe(true);
  });
});
