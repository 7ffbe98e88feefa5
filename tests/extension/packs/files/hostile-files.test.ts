import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../extension/packs/files/decode-text.ts';
import { readPack } from '../../../../extension/packs/files/read-pack.ts';
import { told } from '../../../told.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, mark: readonly number[]) =>
  Uint8Array.from([...mark, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])]);
const read = (file: string, text: string) => readPack(file, bytes(text));
const quay = { term: 'quay', definition: 'A wall.' };

describe('a file in another encoding', () => {
  it('is told so, in words, and where', () => {
    expect(() => decodeText(latin1('term,definition\nquay,A caf\xe9.'))).toThrow(
      'Line 2, column 11: it holds characters that are not in UTF-8. Save it as UTF-8',
    );
    expect(() => decodeText(utf16('term,definition', [0xff, 0xfe]))).toThrow(
      'This file is in UTF-16. Save it as UTF-8',
    );
    expect(() => decodeText(utf16('term,definition', []))).toThrow('This file is in UTF-16.');
    expect(() => decodeText(Uint8Array.from([0xfe, 0xff, 0, 0x74]))).toThrow('This file is in UTF-16.');
    expect(() => decodeText(latin1('PK\x03\x04\x01\0\0abc\0\0'))).toThrow('This file is no text');
  });

  it('is read where it is UTF-8, marked or not', () => {
    expect(decodeText(bytes('\uFEFFcafé 港'))).toBe('café 港');
    expect(decodeText(bytes('a'))).toBe('a');
  });

  it.each(['', '  \n', '\uFEFF'])('is empty: %j', (text) => {
    expect(() => decodeText(bytes(text))).toThrow('This file is empty.');
  });
});

describe('a hostile pack', () => {
  const depth = 1_000_000;

  it.each([
    ['in place of a pack', 'a.json', `${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['and is cut off', 'a.json', `{"name": "A", "entries": ${'[{"a":'.repeat(depth)}`],
    ['in YAML', 'a.yaml', `name: A\nentries: ${'['.repeat(depth / 20)}`],
  ])('that nests a million deep %s is refused in words', (_what, file, text) => {
    expect(() => read(file, text)).toThrow(/^(?:This file is no pack of terms|Line \d+, column [\d,]+: )/);
  });

  it.each([
    ['a.json', `{"name": "A", "entries": [${'['.repeat(depth)}${']'.repeat(depth)}, ${JSON.stringify(quay)}]}`],
    [
      'a.json',
      `{"name": "A", "entries": [{"term": "pier", "definition": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}, ${JSON.stringify(quay)}]}`,
    ],
    ['a.yaml', `name: A\nentries:\n- ${'- '.repeat(3000)}x\n- term: quay\n  definition: A wall.\n`],
    [
      'a.yaml',
      `name: A\nentries:\n- term: pier\n  definition: ${'['.repeat(20_000)}\n- term: quay\n  definition: A wall.\n`,
    ],
  ])('that nests deep in one entry (%s) loses that entry only', (file, text) => {
    const { entries, faulty } = read(file, text);
    expect([entries, faulty]).toEqual([[quay], 1]);
  });

  it('adds nothing to what all objects have', () => {
    const text = `{"name": "A", "__proto__": {"answersOnly": true}, "entries": [{"__proto__": {"level": 1}, "constructor": 1, "term": "quay", "definition": "A wall."}]}`;
    const { entries, answersOnly } = read('a.json', text);
    expect([entries, answersOnly]).toEqual([[quay], false]);
    const yaml =
      'name: A\n__proto__: {answersOnly: true}\nentries:\n- {__proto__: {level: 1}, term: quay, definition: A wall.}\n';
    expect(read('a.yaml', yaml).entries).toEqual([quay]);
    expect(read('a.csv', '__proto__,term,definition\nx,quay,A wall.\n').entries).toEqual([quay]);
    expect(({} as { level?: number; answersOnly?: boolean }).level).toBeUndefined();
  });

  it('keeps HTML as the text that it is', () => {
    const definition = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    expect(read('a.json', JSON.stringify({ name: '<b>A', entries: [{ term: 'quay', definition }] }))).toMatchObject({
      name: '<b>A',
      entries: [{ term: 'quay', definition }],
    });
  });

  it('of huge texts is refused entry by entry, and tells none of them at length', () => {
    const huge = 'x'.repeat(20_000_000);
    const { faults } = read(
      'a.json',
      JSON.stringify({ name: 'A', entries: [{ term: huge, definition: 'A.' }, { ...quay, definition: huge }, quay] }),
    );
    expect(faults.map(({ name }) => told(name)?.length)).toEqual([80, 4]);
    const table = read('a.csv', `term,definition\n${huge},A wall.\nquay,A wall.\n`);
    expect([table.entries, table.faulty]).toEqual([[quay], 1]);
  });

  it('in YAML repeats itself only so often', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefgh'[at]}`)}]`),
    ];
    expect(() => read('a.yaml', `${bomb.join('\n')}\nname: A\nentries:\n- term: quay\n`)).toThrow(
      'what it repeats by “*” is too much',
    );
  });

  it('with a name that the file system allows and ids do not becomes one that they do', () => {
    expect(read('a/b.csv', 'term,definition\nquay,A wall.\n').name).toBe('a b');
    expect(read(`${'x'.repeat(200)}.csv`, 'term,definition\nquay,A wall.\n').name).toHaveLength(60);
  });
});
