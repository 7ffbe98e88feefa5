import { describe, expect, it } from 'vitest';
import { lettersWrong } from '../../../../explain/look-up/search/misspelling.ts';

describe('lettersWrong', () => {
  it('counts letters left out, too many, exchanged and swapped', () => {
    expect(lettersWrong('recession', 'recession')).toBe(0);
    expect(lettersWrong('recesion', 'recession')).toBe(1);
    expect(lettersWrong('reccession', 'recession')).toBe(1);
    expect(lettersWrong('recassion', 'recession')).toBe(1);
    expect(lettersWrong('rceession', 'recession')).toBe(1);
    expect(lettersWrong('resesion', 'recession')).toBe(2);
  });

  it('takes a word that is too short or too far for another word', () => {
    expect(lettersWrong('iran', 'iron')).toBeNull();
    expect(lettersWrong('truck', 'truce')).toBe(1);
    expect(lettersWrong('trick', 'truce')).toBeNull();
    expect(lettersWrong('resseion', 'recession')).not.toBe(1);
    expect(lettersWrong('secession', 'recession')).toBeNull();
  });

  it('allows the first two letters to be swapped', () => {
    expect(lettersWrong('ercession', 'recession')).toBe(1);
  });
});
