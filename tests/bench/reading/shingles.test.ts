import { describe, expect, it } from 'vitest';
import { overlapOf, scoreOf } from '../../../bench/reading/shingles.ts';

const found = (truth: string, text: string) => scoreOf([overlapOf(truth, text)]);

describe('the overlap of a found body with the true one', () => {
  it('is whole for the same words, whatever stands between them', () => {
    expect(found('One two, three four five.', 'One\ntwo three  four – five')).toEqual({
      f1: 1,
      precision: 1,
      recall: 1,
    });
  });

  it('counts four words in a row, as often as they occur', () => {
    // True: abcd bcde. Found: abcd bcde cdef and once more none of them.
    expect(found('a b c d e', 'a b c d e f')).toMatchObject({ precision: 2 / 3, recall: 1 });
    expect(found('a b c d', 'a b c d a b c d')).toMatchObject({ precision: 1 / 5, recall: 1 });
  });

  it('takes a text shorter than that for one piece', () => {
    expect(found('a b', 'a b')).toMatchObject({ f1: 1 });
    expect(found('a b', 'a c')).toEqual({ f1: 0, precision: 0, recall: 0 });
  });

  it('is nothing where nothing was found', () => {
    expect(found('a b c d', '')).toEqual({ f1: 0, precision: 0, recall: 0 });
  });

  it('gives every page the same weight, and F1 of the means', () => {
    const pages = [overlapOf('a b c d', 'a b c d'), overlapOf('a b c d', 'x y z w v u t s')];
    expect(scoreOf(pages)).toEqual({ f1: 0.5, precision: 0.5, recall: 0.5 });
  });
});
