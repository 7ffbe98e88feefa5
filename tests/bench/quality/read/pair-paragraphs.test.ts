import { expect, it } from 'vitest';
import { pageOf } from '../made-up-page.ts';

const opening = (...texts: readonly string[]) => ({
  paragraphs: texts.map((opens, at) => ({ n: at + 1, opens, role: 'news' as const })),
});

it('pairs paragraphs with blocks in order, by how they open', () => {
  const { pairing } = pageOf({
    body: ['More below.', 'The bank\nraised rates.', 'More came.', 'It ended.'],
    annotation: opening('The bank raised', 'More', 'It ended'),
  });
  expect([...pairing.numbers]).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

it('goes on behind a paragraph that was left out', () => {
  const { pairing } = pageOf({ body: ['One.', 'Three.'], annotation: opening('One', 'Two', 'Three') });
  expect([...pairing.blocks.keys()]).toEqual([1, 3]);
});

it('knows the standfirst, but not where a paragraph opens so', () => {
  const body = ['Rates rise again.', 'Rates rise again, said the bank.'];
  const { pairing } = pageOf({ body, annotation: { ...opening('Rates rise again, said'), standfirst: 'Rates rise' } });
  expect(pairing.standfirst).toBe(0);
  expect(
    pageOf({ body: body.slice(1), annotation: { ...opening('Rates rise again'), standfirst: 'Rates' } }).pairing
      .standfirst,
  ).toBeNull();
});
