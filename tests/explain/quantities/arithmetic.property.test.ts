import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { plainShare } from '../../../explain/quantities/plain-share.ts';
import { inFigures, roundedTo } from '../../../explain/quantities/rounded.ts';
import { amountsOf, factsOf } from './read.ts';

const { say } = english.quantities;
const whole = (max: number) => fc.integer({ min: 1, max });
/** The first number in what is said: "about 1.2 million" → 1200000. */
function numberIn(said: string): number {
  const [, digits = '', size] = /([\d,.]+)(?: (thousand|million|billion|trillion))?/.exec(said) ?? [];
  const sizes: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
  return Number(digits.replaceAll(',', '')) * (sizes[size ?? ''] ?? 1);
}

describe('the arithmetic of amounts', () => {
  it('reads any whole number as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10 ** 12 }), (value) => {
        const text = `It counts ${inFigures(value, say)} houses.`;
        expect(amountsOf(text)).toMatchObject([{ value, things: 'houses' }]);
      }),
    );
  });

  it('reads any sum with any magnitude', () => {
    const sizes = { k: 1e3, m: 1e6, bn: 1e9, ' million': 1e6, ' trillion': 1e12, tn: 1e12 };
    fc.assert(
      fc.property(whole(9999), fc.constantFrom(...Object.entries(sizes)), (tenths, [word, size]) => {
        const [amount] = amountsOf(`It paid €${tenths / 10}${word} for it.`);
        expect(amount?.value).toBeCloseTo((tenths / 10) * size, 0);
      }),
    );
  });

  it('reads a number in letters as in figures', () => {
    const ones = ['one', 'two', 'three', 'seven', 'nine', 'twelve', 'nineteen'];
    const tens = ['twenty', 'fifty', 'ninety'];
    const values: Record<string, number> = {
      one: 1,
      two: 2,
      three: 3,
      seven: 7,
      nine: 9,
      twelve: 12,
      nineteen: 19,
      twenty: 20,
      fifty: 50,
      ninety: 90,
    };
    const small = fc.oneof(
      fc.constantFrom(...ones, ...tens),
      fc.tuple(fc.constantFrom(...tens), fc.constantFrom(...ones.slice(0, 5))).map((two) => two.join('-')),
    );
    const numberOf = (words: string) => words.split('-').reduce((sum, word) => sum + (values[word] ?? 0), 0);
    fc.assert(
      fc.property(small, small, (hundreds, rest) => {
        fc.pre(numberOf(hundreds) < 10);
        const text = `They sold ${hundreds} hundred and ${rest} thousand acres.`;
        expect(amountsOf(text)[0]?.value).toBe((numberOf(hundreds) * 100 + numberOf(rest)) * 1000);
      }),
    );
  });

  it('says no share that is off by more than a fortieth', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true, maxExcluded: true }), (share) => {
        const said = plainShare(share);
        fc.pre(said !== null);
        expect(Math.abs((said?.some ?? 0) / (said?.of ?? 1) - share)).toBeLessThanOrEqual(0.025 * share + 1e-12);
      }),
    );
  });

  it('calls a share exact only where it is', () => {
    fc.assert(
      fc.property(whole(200), whole(200), (some, of) => {
        fc.pre(some < of);
        const said = plainShare(some / of);
        if (said?.isExact) expect(said.some * of).toBe(said.of * some);
      }),
    );
  });

  it('rounds to what the digits allow', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), whole(6), (value, digits) => {
        expect(Math.abs(roundedTo(value, digits) - value)).toBeLessThanOrEqual(
          0.5 * 10 ** (1 - digits) * value * 1.0001,
        );
      }),
    );
  });

  it('converts there and back to nearly the same', () => {
    const pairs = [
      ['miles', 'kilometres'],
      ['acres', 'hectares'],
      ['feet', 'metres'],
      ['square miles', 'square kilometres'],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), fc.constantFrom(...pairs), (value, [ours, theirs]) => {
        const there = numberIn(factsOf(`They saw ${value} ${ours} there.`, `${value} ${ours}`)?.conversion ?? '');
        const words = `${there} ${theirs}`;
        const back = factsOf(`They saw ${words} there.`, words, { system: 'us' })?.conversion ?? '';
        expect(Math.abs(numberIn(back) - value)).toBeLessThanOrEqual(0.035 * value);
      }),
      { numRuns: 60 },
    );
  });

  it('says a part of a whole that is that part of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: 2, max: 99 }), (all, percent) => {
        fc.pre(percent > 4 && all % 1000 !== 0);
        const text = `In all, ${percent}% of the ${inFigures(all, say)} workers voted.`;
        const said = factsOf(text, `${percent}%`)?.proportion?.text ?? '';
        expect(Math.abs(numberIn(said) - (all * percent) / 100)).toBeLessThanOrEqual((0.0251 * all * percent) / 100);
      }),
      { numRuns: 60 },
    );
  });

  it('says a change whose points are the difference', () => {
    fc.assert(
      fc.property(whole(90), whole(90), (earlier, later) => {
        fc.pre(earlier !== later);
        const verb = later > earlier ? 'rose' : 'fell';
        const said = factsOf(`The rate ${verb} from ${earlier}% to ${later}%.`, `${later}%`)?.proportion ?? null;
        if (Math.abs(later - earlier) <= 10) expect(said).toBeNull();
        else expect(numberIn(said?.text ?? '')).toBe(Math.abs(later - earlier));
      }),
      { numRuns: 60 },
    );
  });
});
