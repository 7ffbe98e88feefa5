import { describe, expect, it } from 'vitest';
import { isHeadword } from '../../../scripts/wordnet/left-out.ts';

describe('the words of WordNet that are told of', () => {
  it('hold no part of another word to be one that insults', () => {
    for (const word of ['arsenal', 'squawk', 'whorl', 'titmouse', 'bitter', 'dyke', 'harass', 'Scunthorpe']) {
      expect([word, isHeadword(word)]).toEqual([word, true]);
    }
  });

  it('are no codes and initials', () => {
    for (const word of ['US', 'a.m.', '24/7', 'be well']) expect([word, isHeadword(word)]).toEqual([word, false]);
  });
});
