import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../extension/packs/files/read-pack.ts';
import { told } from '../../../told.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string, text: string) => readPack(file, bytes(text));
const faultsOf = (file: string, text: string) =>
  read(file, text).faults.map(({ place, name, problem }) => ({ ...place, name: told(name), problem: told(problem) }));

describe('a fault in JSON', () => {
  it.each([
    [
      '{"name": "A",\n "entries": [\n  {"term": "quay"\n',
      'Line 4, column 1: this is no JSON: the file ends in the middle',
    ],
    ['{"name": "A",}', 'Line 1, column 14: this is no JSON: a key in quotation marks is missing here'],
    ["{'name': 1}", 'Line 1, column 2: this is no JSON: neither a key in quotation marks nor “}”'],
    ['{"name": "A"\n"entries": []}', 'Line 2, column 1: this is no JSON: a “,” or a closing bracket is missing here'],
    ['{"name": tru}', 'Line 1, column 10: this is no JSON: a value is missing here'],
    ['{"name": "A\n"}', 'Line 1, column 10: this is no JSON: a text has no closing quotation mark on its line'],
    ['{"name": "\\x"}', 'may not stand there'],
    ['{"name": "a\tb"}', 'must be written with a “\\”'],
    ['// mine\n{}', 'Line 1, column 1: this is no JSON: it has no comments'],
    ['{"a": 1} x', 'Line 1, column 10: this is no JSON: something stands behind the end'],
    ['{"a" 1}', 'Line 1, column 6: this is no JSON: a “:” is missing here'],
    ['[1, 2}', 'a “,” or a closing bracket is missing here'],
    ['{"a": 01}', 'this is no JSON'],
  ])('%j stops it, with its place', (text, message) => {
    expect(() => read('a.json', text)).toThrow(message);
  });

  it('of an entry has the place of the field, or of the entry', () => {
    const text = `{
  "about": { "entries": [1, 2] }, "name": "A",
  "entries": [
    { "term": "quay", "definition": "A wall." },
    { "term": "pier", "level": { "a": [1] },
      "definition": "" },
    7, {"definition": "A way."}
  ]
}`;
    expect(faultsOf('a.json', text)).toEqual([
      { line: 6, column: 21, name: 'pier', problem: 'its definition is empty' },
      { line: 7, column: 5, name: 'entry 3', problem: 'it has no term' },
      { line: 7, column: 8, name: 'entry 4', problem: 'it has no term' },
    ]);
  });
});

describe('a fault in CSV', () => {
  it('has the row, as spreadsheets count, and the column by its name', () => {
    const text = [
      'Term,Definition,Level,Colour',
      'quay,"A wall,\nof two lines.",2,grey',
      ',,,',
      'pier,,,',
      'jetty,A way.,9,',
      'mole,A wall, too.,1,grey,x',
      '',
      'dock,A "basin.,,',
    ].join('\n');
    const { unknownKeys, entries } = read('a.csv', text);
    expect(unknownKeys).toEqual(['Colour']);
    expect(entries.map(({ term }) => term)).toEqual(['quay', 'dock']);
    expect(faultsOf('a.csv', text)).toEqual([
      { row: 4, column: null, name: 'pier', problem: 'its definition is missing' },
      { row: 5, column: 'Level', name: 'jetty', problem: 'its level is none of 1, 2 and 3' },
      { row: 6, column: null, name: 'mole', problem: expect.stringContaining('more cells than the first row') },
    ]);
  });

  it('that moves cells is told without a term that is another cell', () => {
    const text = 'definition,term\nA wall, too,mole\n"A way.';
    expect(faultsOf('a.csv', text)).toEqual([
      { row: 2, column: null, name: 'entry 1', problem: expect.stringContaining('more cells than the first row') },
      { row: 3, column: null, name: 'entry 2', problem: expect.stringContaining('is not closed') },
    ]);
  });

  it('that is a quotation mark which is never closed is told, and not taken for a definition', () => {
    const text = 'term,definition\nquay,"A wall.\npier,A way.\n';
    expect(faultsOf('a.csv', text)).toEqual([
      { row: 2, column: null, name: 'quay', problem: expect.stringContaining('is not closed') },
    ]);
  });

  it.each([
    ['quay,A wall.\n', 'Row 1: the first row must name the columns, and none is called “term”'],
    ['term,meaning\nquay,A wall.', 'Row 1: the first row must name the columns, and none is called “definition”'],
    ['term,definition,wordings,aliases\na,b,c,d', 'Row 1, column “aliases”: this column is there twice'],
  ])('in the first row stops it: %j', (text, message) => {
    expect(() => read('a.csv', text)).toThrow(message);
  });
});

describe('a fault in YAML', () => {
  it('has the line and column, wherever in the list, and takes no other entry along', () => {
    const good = Array.from({ length: 450 }, (_, at) => `  - term: quay${at}\n    definition: A wall.\n`).join('');
    const text = `# Mine\nname: A\nentries:\n${good}  - term: pier\n    level: high\n    definition: A way.\n  - term: "jetty\n    definition: A way.\n  - term: mole\n    definition: A wall.\nlanguage: en\n`;
    const { entries, faulty } = read('a.yaml', text);
    expect([entries.length, faulty, entries.at(-1)?.term]).toEqual([451, 2, 'mole']);
    expect(faultsOf('a.yaml', text)).toEqual([
      { line: 905, column: 12, name: 'pier', problem: 'its level is none of 1, 2 and 3' },
      {
        line: expect.any(Number),
        column: expect.any(Number),
        name: 'entry 452',
        problem: expect.stringContaining('quote'),
      },
    ]);
  });

  it.each([
    ['name: A\nentries: [{term: quay, definition: A wall.}, {term: pier}]', 2],
    [
      'name: A\n"entries":   # mine\n\n    # more\n    -   term: quay\n        definition: |\n          - A wall.\n\n    - term: pier\n',
      9,
    ],
    ['---\nname: A\nentries:\n- term: quay\n  definition: A wall.\n# between\n- term: pier\n...\n', 7],
  ])('is found however the list is written: %j', (text, line) => {
    expect(read('a.yaml', text).entries.map(({ term }) => term)).toEqual(['quay']);
    expect(faultsOf('a.yaml', text)).toEqual([
      { line, column: expect.any(Number), name: 'pier', problem: 'its definition is missing' },
    ]);
  });

  it('around the list stops it, with its place', () => {
    expect(() => read('a.yaml', 'name: "A\nentries:\n- term: quay\n')).toThrow(
      /^Line \d+, column \d+: this is no YAML: /,
    );
    expect(() => read('a.yaml', 'entries:\n- term: quay\n  definition: A wall.\nname: [A')).toThrow(/^Line 4, /);
  });

  it('takes years, “no” and numbers for the texts that they are', () => {
    const text = 'name: 2024\nentries:\n- {term: 1984, definition: No, aliases: [007, true], level: 1}\n';
    expect(read('a.yaml', text)).toMatchObject({
      name: '2024',
      entries: [{ term: '1984', definition: 'No', aliases: ['007', 'true'], level: 1 }],
    });
  });

  it('that is a key twice is one', () => {
    expect(faultsOf('a.yaml', 'name: A\nentries:\n- term: quay\n  term: pier\n  definition: A wall.\n')).toHaveLength(
      1,
    );
  });
});
