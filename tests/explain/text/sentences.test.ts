import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { sentences } from '../../../explain/text/sentences.ts';

const split = (text: string) => sentences(text, english).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Mr. Varga met Gen. Orlu. They talked.', 2],
    ['The U.S. Senate voted. The U.S. It left.', 3],
    ['Prices rose 3.5 percent. No. 10 said nothing.', 2],
    ['It was signed on Nov. 3 in Geneva. Both left.', 2],
    ['J. K. Rowe wrote to George W. Bush.', 1],
    ['They chose plan B. The rest is history.', 2],
    ['“We will not sign.” The envoy left.', 2],
    ['“Why now?” she asked. Nobody knew.', 2],
    ['“Why now?” Ilse Varga asked. Nobody knew.', 2],
    ['Is it over? Not yet! Perhaps… Who knows?', 4],
    ['Talks went on… and on.', 1],
    ['Acme Inc. jumped 3 percent. Shares of Beta Corp. fell.', 2],
    ['They met at 5 p.m. The talks failed.', 2],
    ['First line\nSecond line', 2],
    ['It costs about 3 million, e.g. for food.', 1],
    ['(It failed.) They went home.', 2],
  ])('finds in "%s" %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('cuts what goes on without a stop between two words', () => {
    const text = 'tanker '.repeat(1000).trim();
    const pieces = split(text);
    expect(pieces.join(' ')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(split('x'.repeat(5000)).join('')).toBe('x'.repeat(5000));
  });

  it('leaves out the white space between sentences and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'b', '.', '?', ' ', '”', '“', '\n', 'Mr', 'U.S.', '…', '7')),
        (parts) => {
          const text = parts.join('');
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
