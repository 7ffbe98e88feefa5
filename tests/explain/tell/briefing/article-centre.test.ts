import { describe, expect, it } from 'vitest';
import { centreOf } from '../../../../explain/tell/briefing/article-centre.ts';
import { headlineOf } from '../../../../explain/tell/briefing/headline.ts';
import { pieceSourceOf } from './piece-source-of.ts';

function centre(texts: readonly string[], title = ''): string | undefined {
  const source = pieceSourceOf(texts, title);
  return centreOf(source, headlineOf(source.prepared))[0]?.text;
}

const paragraphs = [
  'A grey heron stood on the pier and looked at the water.',
  'The ferry was late because the engine had failed again.',
  'A new engine for the ferry costs the islanders two million.',
  'The islanders pay for the engine of the ferry with a lottery.',
  'Tickets of the lottery are sold in every bar along the coast.',
];

describe('centreOf', () => {
  it('puts that first which holds most of what many paragraphs speak of', () =>
    expect(centre(paragraphs)).toBe(paragraphs[3]));

  it('counts words of the headline for more', () => {
    const [crew, light] = ['The ferry needs a crew for the winter.', 'The harbour needs a light for the winter.'];
    const texts = [crew, light, 'A ferry lost its crew.', 'A harbour lost its light.'];
    expect(centre(texts)).toBe(crew);
    expect(centre(texts, 'Light in the harbour')).toBe(light);
  });

  it('prefers what stands early', () => {
    const [, , , point = ''] = paragraphs;
    const late = point.replace('pay for', 'got');
    expect(centre([point, ...paragraphs.slice(0, 2), late])).toBe(point);
  });

  it('prefers a dense sentence to a long one', () => {
    const long = `${paragraphs[3]?.slice(0, -1)}${', and then there was some more of it on the other side'.repeat(3)}.`;
    expect(centre([long, ...paragraphs])).toBe(paragraphs[3]);
  });
});
