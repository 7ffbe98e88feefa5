import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../explain/tell/briefing/gist-pieces.ts';
import { isAside } from '../../../../explain/tell/briefing/is-aside.ts';
import { pieceSourceOf } from './piece-source-of.ts';

function asideIn(text: string, published: string | null = '2024-03-14'): boolean | undefined {
  const source = pieceSourceOf([text]);
  const { article } = source.prepared;
  const prepared = { ...source.prepared, article: { ...article, meta: { ...article.meta, published } } };
  const [block] = prepared.blocks;
  const [piece] = block === undefined ? [] : piecesOf(block, { ...source, prepared });
  return piece && isAside(piece, prepared);
}

describe('isAside', () => {
  it.each([
    'In May 2012, Ilmar Varga was accused of selling the harbour.',
    'On 14 May 2012, troops crossed the river and took the harbour.',
    'On May 14, 2012, troops crossed the river and took the harbour.',
    'Ilmar Varga, a former mayor of Lisk, had been an early friend of the harbour.',
    'Councillors are supposed to declare gifts within 28 days.',
    'As recently as 2014, Ilmar Varga wanted to keep the harbour.',
    '(The council of Lisk voted to keep the harbour.)',
  ])('is: %s', (text) => expect(asideIn(text)).toBe(true));

  it.each([
    'In May 2024, Ilmar Varga was accused of selling the harbour.',
    'The mayor of Lisk said that Ilmar Varga had sold the harbour.',
    'The council of Lisk voted on Thursday to sell the harbour.',
  ])('is not: %s', (text) => expect(asideIn(text)).toBe(false));

  it('cannot tell a year gone by where nobody knows when the article came out', () => {
    expect(asideIn('In May 2012, Ilmar Varga was accused of selling the harbour.', null)).toBe(false);
  });

  it('is the half of what is taken back', () => {
    const half = `The council wants to sell the harbour${' and the sheds and the cranes and the piers'.repeat(4)}.`;
    expect(asideIn(`${half} But fishermen of the town object to ${half.slice(4)}`)).toBe(true);
  });
});
