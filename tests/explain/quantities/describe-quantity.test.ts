import { describe, expect, it } from 'vitest';
import { factsOf } from './read.ts';
import { proportionOf, saidOf } from './said-of.ts';

describe('describeQuantity', () => {
  it('says a large number in full', () => {
    expect(factsOf('Norlin paid €1.2bn for it.', '€1.2bn')).toMatchObject({
      written: '€1.2bn',
      inFull: '1,200,000,000 euros, or 1,200 million',
    });
    expect(factsOf('They owe $1.5 trillion.', '$1.5 trillion')?.inFull).toBe(
      '1,500,000,000,000 dollars, or 1,500 billion',
    );
    expect(factsOf('The state lent Rs 500 crore.', 'Rs 500 crore')?.inFull).toBe(
      '5,000,000,000 rupees, or 5,000 million',
    );
    expect(factsOf('It paid 30,000,000 euros.', '30,000,000 euros')).toBeNull();
  });

  it('says what a unit is, and basis points as percentage points', () => {
    expect(factsOf('Rates rose by 25 basis points.', '25 basis points')).toMatchObject({
      unit: { term: 'basis point' },
      inFull: '0.25 percentage points',
    });
    expect(factsOf('Rates rose by 100 basis points.', '100 basis points')?.inFull).toBe('1 percentage point');
  });

  it('has nothing to say of what everybody knows', () => {
    expect(factsOf('It took five years.', 'five years')).toBeNull();
    expect(factsOf('Ilse Varga, 43, left.', '43')).toBeNull();
  });

  describe('says a share plainly', () => {
    it('of something, or a chance', () => {
      expect(proportionOf('Some 34% of voters wait.', '34%')).toMatchObject({
        text: 'about a third',
        basis: 'arithmetic',
      });
      expect(saidOf('There is a 33% chance of rain.', '33%')).toBe('about 1 in 3');
      expect(saidOf('Some 66% of pupils walk.', '66%')).toBe('about two thirds');
    });

    it('but only as thirds and quarters, and what is not as round', () => {
      for (const share of ['7%', '20%', '25%', '40%', '49%', '75%', '80%', '90%'])
        expect(saidOf(`Some ${share} of pupils walk.`, share)).toBeNull();
    });

    it('but nothing that is to be compared with another, or owned', () => {
      expect(saidOf('Some 34% of men and 26% of women walk.', '34%')).toBeNull();
      expect(saidOf('It owns 34% of Norlin.', '34%')).toBeNull();
      expect(saidOf('It has a 24.6% stake in it.', '24.6%')).toBeNull();
    });

    it('but no change, no rate, and nobody’s suffering', () => {
      expect(saidOf('Prices are 34% higher.', '34%')).toBeNull();
      expect(saidOf('The rate of 34% held.', '34%')).toBeNull();
      expect(saidOf('Of them, 34% of patients died.', '34%')).toBeNull();
      expect(saidOf('He is accused of stealing 34% of deposits.', '34%')).toBeNull();
      expect(saidOf('It is 7% of income.', '7%')).toBeNull();
      expect(saidOf('The effect is 0.1% of the prices.', '0.1%')).toBeNull();
      expect(saidOf('Half, or 50% of voters, wait.', '50%')).toBeNull();
    });
  });
});
