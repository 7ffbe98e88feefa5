import { describe, expect, it } from 'vitest';
import { nextTerm } from '../../../page/marks/step.ts';

const at = (id: string, top: number) => ({ id, top, bottom: top + 20 });
const terms = [at('a', -500), at('b', 100), at('c', 400), at('d', 1500)];

describe('nextTerm', () => {
  it('starts at the first term in view, forwards, and the last, backwards', () => {
    expect(nextTerm(terms, null, 1, 800)).toBe('b');
    expect(nextTerm(terms, null, -1, 800)).toBe('c');
  });

  it('goes on from the current term while it is in view', () => {
    expect(nextTerm(terms, 'b', 1, 800)).toBe('c');
    expect(nextTerm(terms, 'b', -1, 800)).toBe('a');
  });

  it('starts anew from the view when the current term has left it', () => {
    expect(nextTerm(terms, 'd', 1, 800)).toBe('b');
  });

  it('goes round at both ends', () => {
    expect(nextTerm([at('a', 0), at('b', 50)], 'b', 1, 800)).toBe('a');
    expect(nextTerm([at('a', 0), at('b', 50)], 'a', -1, 800)).toBe('b');
    expect(nextTerm([at('a', -50)], null, 1, 800)).toBe('a');
  });

  it('finds nothing where nothing is painted', () => {
    expect(nextTerm([], null, 1, 800)).toBeNull();
  });
});
