import { describe, expect, it } from 'vitest';
import { wordingsIn } from '../wordings-in.ts';

const found = wordingsIn([
  { term: 'tariff' },
  { term: 'hurricane' },
  { term: 'benchmark' },
  { term: 'vape', verbs: ['vape'] },
]);

describe('a common noun', () => {
  it.each(['A hurricane-force wind blew.', 'A tariff-like fee was charged.', 'An anti-tariff group met.'])(
    'is left alone where a hyphen makes another word of it: %s',
    (text) => expect(found(text)).toEqual([]),
  );

  it.each(['A tariff-free deal held.', 'Tariff-related costs rose.'])(
    'is found beside a hyphen otherwise: %s',
    (text) => expect(found(text)).toHaveLength(1),
  );

  it.each(['They would benchmark the price.', 'Firms benchmark themselves against rivals.'])('is no verb: %s', (text) =>
    expect(found(text)).toEqual([]),
  );

  it('is found as a verb where the entry is one', () => {
    expect(found('They would vape.')).toHaveLength(1);
  });

  it('is found where a verb might stand, but need not', () => {
    expect(found('They linked it to benchmark prices.')).toHaveLength(1);
    expect(found('The benchmark us investors watch fell.')).toHaveLength(1);
  });
});
