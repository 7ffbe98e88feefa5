import { describe, expect, it } from 'vitest';
import { holdsExpected } from '../../../../explain/tell/asks/expected-answer.ts';

describe('holdsExpected', () => {
  it('wants a number or a time where the question asks for one', () => {
    expect(holdsExpected(['percentage'], 'Ships pay by the crate.')).toBe(false);
    expect(holdsExpected(['percentage'], 'Ships pay 4% more.')).toBe(true);
    expect(holdsExpected(['amount'], 'The sale was slow.')).toBe(false);
    expect(holdsExpected(['amount'], 'No financial details were given.')).toBe(true);
    expect(holdsExpected(['wording'], 'The question was in the bill.')).toBe(false);
    expect(holdsExpected(['date'], 'The vote is near.')).toBe(false);
    expect(holdsExpected(['date'], 'The vote is on Friday.')).toBe(true);
  });

  it('says nothing where neither is asked for, or a place may answer too', () => {
    expect(holdsExpected(['cause'], 'It rained.')).toBeNull();
    expect(holdsExpected(['width'], 'It runs along the river.')).toBeNull();
  });
});
