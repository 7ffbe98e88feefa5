import { expect, it } from 'vitest';
import { maskQuotes, spansInQuotes } from '../../../explain/text/quoted-spans.ts';

it.each([
  ['“No,” she said. “Not now.”', ['“No,', '“Not now.']],
  ['"No," she said.', ['"No,']],
  ['„Nein“, sagte sie.', ['„Nein']],
  ['She said: “No', ['“No']],
  ['She said: ‘The boys’ll know,’ and left.', ['‘The boys’ll know,']],
  ['“He said ‘No’ twice.”', ['“He said ‘No’ twice.']],
  ['It’s the boys’ room.', []],
  ['‘No', []],
])('finds what is quoted in %s', (text, quoted) => {
  expect(spansInQuotes(text).map(([start, end]) => text.slice(start, end))).toEqual(quoted);
});

it('hides what is quoted, letter for letter', () => {
  const text = 'He said “go on” and left.';
  expect(maskQuotes(text, spansInQuotes(text))).toBe('He said “_____” and left.');
});
