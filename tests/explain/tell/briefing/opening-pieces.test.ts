import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../explain/tell/briefing/headline.ts';
import { openingPieces } from '../../../../explain/tell/briefing/opening-pieces.ts';
import { pieceSourceOf } from './piece-source-of.ts';

function openingsOf(texts: readonly string[], hasStandfirst = false): readonly string[] {
  const drafts = texts.map((text) => ({ text, role: 'lead' as const }));
  const source = pieceSourceOf(drafts, 'A harbour tale');
  const standfirst = hasStandfirst ? (source.prepared.blocks[0] ?? null) : null;
  return openingPieces(source, headlineOf(source.prepared), standfirst).map(({ text }) => text);
}

const opening = 'Boats come and go every evening of the year in these parts.';
const turn = 'But a tale of the harbour divides the town from the rest of the coast.';

describe('openingPieces', () => {
  it('is the first paragraph', () => expect(openingsOf([opening, 'Nobody came.'])).toEqual([opening]));

  it('is the editor’s line before that', () =>
    expect(openingsOf(['The harbour divides a town.', opening], true)[0]).toBe('The harbour divides a town.'));

  it('is the paragraph behind it before that, where that turns to what the headline says', () =>
    expect(openingsOf([opening, turn])).toEqual([turn, opening]));

  it('is no turn that tells nothing of the headline', () =>
    expect(openingsOf([opening, 'But the evenings are cold and long for all of them there.'])).toEqual([opening]));
});
