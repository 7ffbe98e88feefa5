import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../explain/tell/briefing/gist-pieces.ts';
import { isWarmUp, solidFirst } from '../../../../explain/tell/briefing/warm-up.ts';
import { pieceSourceOf } from './piece-source-of.ts';

function piecesIn(text: string) {
  const source = pieceSourceOf([text]);
  return source.prepared.blocks.flatMap((block) => piecesOf(block, source));
}

describe('isWarmUp', () => {
  it.each([
    ['Anyone who has sold a boat knows that you never get your price.', true],
    ['Many of us have dreamed of a harbour of our own.', true],
    ['Anyone who sold one of the 40 boats knows that you never get your price.', false],
    ['The mayor said “we will sell you the harbour” to the crowd.', false],
    ['The US wants to buy the harbour of the island.', false],
  ])('%s', (text, is) => expect(piecesIn(text).map(isWarmUp)).toEqual([is]));
});

describe('solidFirst', () => {
  const flourish = 'Harbours are amazing when somebody looks at them.';
  const first = (text: string) => solidFirst(piecesIn(text))[0]?.text;

  it('lets a sentence that names nothing give way to the next one that does', () => {
    const named = 'The council of Velmar sold its harbour on Friday.';
    expect(first(`${flourish} ${named}`)).toBe(named);
    expect(first(`${flourish} The council sold 40 boats.`)).toBe('The council sold 40 boats.');
  });

  it('keeps it where nothing better stands, or somebody is quoted', () => {
    expect(first(`${flourish} Boats are, too.`)).toBe(flourish);
    expect(first(`${flourish} “Velmar sells them,” said Ilse Varga.`)).toBe(flourish);
  });
});
