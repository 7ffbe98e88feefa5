import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { ToldSoFar } from '../../../../explain/tell/passages/told-so-far.ts';

const treaty = 'Lisk and Maren signed a treaty on the water of the upper river.';

function toldWith(room: number): ToldSoFar {
  const told = new ToldSoFar(english, room);
  told.open(1);
  return told;
}

describe('ToldSoFar', () => {
  it('takes nothing that says again what was said, also in other words', () => {
    const told = toldWith(1000);
    expect(told.takes(treaty)).toBe(true);
    expect(told.takes(treaty)).toBe(false);
    expect(told.takes('On Monday the treaty on the river’s water was signed by Maren and Lisk.')).toBe(false);
    expect(told.takes('The mills of Maren have stood still for a year.')).toBe(true);
  });

  it('does not take a short line for the same because of a word or two', () => {
    const told = toldWith(1000);
    told.note([{ text: treaty }]);
    expect(told.takes('The treaty with Maren failed.')).toBe(true);
  });

  it('takes no more than there is room for, labels counted', () => {
    expect(toldWith(13).takes(treaty)).toBe(true);
    expect(toldWith(12).takes(treaty)).toBe(false);
    expect(toldWith(13).takes(treaty, 'Ilse Varga')).toBe(false);
  });

  it('leaves each section a share of what is left, or what it may have in any case', () => {
    const told = toldWith(40);
    told.open(0.25);
    expect(told.takes(treaty)).toBe(false);
    told.open(0.25, 15);
    expect(told.takes(treaty)).toBe(true);
    expect(told.left).toBe(27);
  });
});
