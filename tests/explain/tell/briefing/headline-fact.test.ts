import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../explain/tell/briefing/headline.ts';
import { factsIn } from '../../../../explain/tell/briefing/headline-fact.ts';
import { pieceSourceOf } from './piece-source-of.ts';

function factsOf(title: string, ...texts: readonly string[]): readonly string[] {
  const source = pieceSourceOf(texts, title);
  return factsIn(source, headlineOf(source.prepared)).map(({ text }) => text);
}

const title = 'Port town sells harbour';
const other = 'A cat slept in the sun all day.';
const others = Array<string>(6).fill(other);
const fact = 'The port town sold its harbour.';

describe('factsIn', () => {
  it('puts first what tells most of the headline', () =>
    expect(factsOf(title, 'The port town woke up late.', fact)[0]).toBe(fact));

  it('puts an early sentence before a late one that tells as much', () => {
    const late = 'The harbour of the port town is sold.';
    expect(factsOf(title, other, fact, other, late)[0]).toBe(fact);
  });

  it('looks for the answer to a question at the end, too', () => {
    const middle = 'A tale of the port town and its harbour was told.';
    const verdict = 'The tale of the port town and its harbour is untrue.';
    const texts = [...Array(3).fill(other), middle, ...Array(3).fill(other), verdict];
    expect(factsOf('Port town gives harbour away?', ...texts)[0]).toBe(verdict);
    expect(factsOf('Port town gives harbour away', ...texts)[0]).toBe(middle);
  });

  it('takes a sentence that only “But” ties to another block, behind one that needs nothing', () => {
    const turn = `But ${fact.slice(0, 1).toLowerCase()}${fact.slice(1)}`;
    expect(factsOf(title, other, turn)).toEqual([turn]);
    expect(factsOf(title, turn, fact, ...others)).toEqual([fact, turn]);
  });

  it('puts a long line behind a short one that tells nearly as much', () => {
    const long = `${fact.slice(0, -1)}${', and then some more of all that which it had ever called its own'.repeat(4)}.`;
    expect(factsOf(title, long, fact, ...others)[0]).toBe(fact);
  });

  it('finds nothing where the article holds hardly a word of the headline', () =>
    expect(factsOf('Harbour blues', 'The harbour of the port town is sold.')).toEqual([]));

  it('knows a number by its figures', () =>
    expect(
      factsOf('Port sells 8M cranes', other, 'The port sold 8 million cranes.', 'The port sold its cranes.')[0],
    ).toBe('The port sold 8 million cranes.'));
});
