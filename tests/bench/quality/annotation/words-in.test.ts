import { expect, it } from 'vitest';
import { placesOf } from '../../../../bench/quality/annotation/words-in.ts';

it.each([
  ['bar', 'The bar of the barrister, a bar-stool, a crowbar, (bar)', [4, 28, 51]],
  ['G.P.', 'G.P. and G.P.s', [0]],
  ['cafe', 'cafe\u0301 cafés cafe', [12]],
  ['bar', '', []],
])('finds "%s" in "%s" as whole words', (words, text, starts) => {
  expect(placesOf(words, text)).toEqual(starts.map((start) => [start, start + words.length]));
});
