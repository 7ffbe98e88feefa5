import { describe, expect, it } from 'vitest';
import { inCorridor } from '../../../page/pointer/corridor.ts';

const mark = { left: 100, top: 100, right: 160, bottom: 120 };
const card = { left: 100, top: 126, right: 460, bottom: 400 };

describe('inCorridor', () => {
  it('holds the gap between the words and the card', () => {
    expect(inCorridor({ x: 130, y: 123 }, [mark], card)).toBe(true);
  });

  it('holds the slope between the words and the far corner of the card', () => {
    expect(inCorridor({ x: 200, y: 123 }, [mark], card)).toBe(true);
    expect(inCorridor({ x: 430, y: 110 }, [mark], card)).toBe(false);
  });

  it('ends beside the words and beyond the card', () => {
    expect(inCorridor({ x: 90, y: 110 }, [mark], card)).toBe(false);
    expect(inCorridor({ x: 130, y: 401 }, [mark], card)).toBe(false);
  });

  it('reaches around words that wrap', () => {
    const lines = [{ left: 700, top: 80, right: 760, bottom: 98 }, mark];
    expect(inCorridor({ x: 400, y: 105 }, lines, card)).toBe(true);
  });

  it('works for a card above the words', () => {
    const above = { left: 100, top: 0, right: 460, bottom: 94 };
    expect(inCorridor({ x: 130, y: 97 }, [mark], above)).toBe(true);
    expect(inCorridor({ x: 130, y: 130 }, [mark], above)).toBe(false);
  });
});
