import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLines } from '../../glossary/build/pack-lines.ts';
import { PackedLines } from '../../glossary/packed-lines.ts';

const decoder = new TextDecoder();
const unpacked = (buffer: ArrayBuffer) => new PackedLines(buffer, (ascii) => decoder.decode(ascii));
const allOf = (packed: PackedLines) => Array.from({ length: packed.count }, (_, position) => packed.at(position));

describe('packed lines', () => {
  it('give back each line, its spaces and signs as they were', () => {
    const lines = ['', ' ', 'a port levy', ' two  spaces ', '{"term":"mole","level":2}', '3 4, 5'];
    expect(allOf(unpacked(packLines(lines)))).toEqual(lines);
  });

  it('give back whatever was packed, as JSON has it where it is no ASCII', () => {
    const word = constantFrom('a', 'levy', ' ', '  ', '"', '7', 'é', '–', '“', '\u007f', '😀');
    assert(
      property(array(array(word, { maxLength: 40 }), { minLength: 1 }), array(string()), (made, any) => {
        const values = [...made.map((words) => words.join('')), ...any];
        const packed = unpacked(packLines(values.map((value) => JSON.stringify(value))));
        expect(allOf(packed).map((line) => JSON.parse(line))).toEqual(values);
        expect(allOf(packed).join('')).toMatch(/^[ -~]*$/);
      }),
    );
  });

  it('make one word of words that often stand together, and give them back with their spaces and signs', () => {
    const word = constantFrom('the', 'port', ' levy', ' ', '  ', '"', ', ', '7', 'é');
    assert(
      property(array(word, { minLength: 3, maxLength: 6 }), (phrase) => {
        const lines = Array.from({ length: 40 }, (_, at) =>
          JSON.stringify(`${at} ${phrase.join('')}${phrase.join(' ')} ${at}`),
        );
        const packed = unpacked(packLines(['', ...lines]));
        expect(
          allOf(packed)
            .slice(1)
            .map((line) => JSON.parse(line)),
        ).toEqual(lines.map((line) => JSON.parse(line)));
      }),
    );
    const saying = 'the port levy of the year before';
    const room = (text: string) => packLines(['', ...Array.from({ length: 200 }, () => text)]).byteLength;
    expect(room(`${saying} ${saying}`)).toBeLessThan(room(saying) + 200 * 4);
  });

  it('know more words than two bytes can name', () => {
    const lines = Array.from({ length: 200 }, (_, line) =>
      Array.from({ length: 100 }, (_, at) => `w${line * 100 + at}`).join(' '),
    );
    expect(allOf(unpacked(packLines(lines)))).toEqual(lines);
  });

  it('hold lines longer than any other', () => {
    const long = 'a long line, '.repeat(5000);
    const lines = [long, 'short', long, 'short'];
    const packed = unpacked(packLines(lines));
    expect([...allOf(packed), packed.at(4)]).toEqual([...lines, '']);
  });

  it('have no word that is longer than a byte can count', () => {
    expect(() => packLines(['', 'a'.repeat(256)])).toThrow(RangeError);
    expect(unpacked(packLines(['', 'a'.repeat(255)])).at(1)).toHaveLength(255);
  });

  it('have no line that is longer than two bytes can count, but for the first', () => {
    const long = (words: number) => Array.from({ length: words }, (_, at) => `${at}`).join(' ');
    expect(() => packLines(['', long(40_000)])).toThrow(RangeError);
    expect(allOf(unpacked(packLines([long(40_000), long(10_000)])))).toEqual([long(40_000), long(10_000)]);
  });

  const packed = packLines(['head', 'a port levy']);
  const changed = (at: number) => {
    const bytes = new Uint8Array(packed.slice(0));
    bytes[at] = (bytes[at] ?? 0) + 1;
    return bytes.buffer;
  };
  it.each([
    ['are cut off', packed.slice(0, -1)],
    ['are something else', changed(0)],
    ['are of another version', changed(4)],
    ['are no more than a beginning', packed.slice(0, 8)],
    ['are nothing', new ArrayBuffer(0)],
  ])('are refused where they %s', (_what, damaged) => {
    expect(() => unpacked(damaged)).toThrow();
  });
});
