import { describe, expect, it } from 'vitest';
import { fitLogistic, type Observation } from '../../../scripts/regression/fit-logistic.ts';

const seen = (features: Record<string, number>, target: number): Observation => ({
  features: new Map(Object.entries(features)),
  target,
});
/** Three of four rainy days have wind, one of four dry ones. */
const days = [
  ...[1, 1, 1, 0].map((wind) => seen({ any: 1, rain: 1 }, wind)),
  ...[1, 0, 0, 0].map((wind) => seen({ any: 1 }, wind)),
];

describe('fitLogistic', () => {
  it('finds the log-odds where nothing is penalised', () => {
    const weights = fitLogistic(days, () => 1e-9);
    expect(weights.get('any')).toBeCloseTo(Math.log(1 / 3), 4);
    expect(weights.get('rain')).toBeCloseTo(Math.log(3) - Math.log(1 / 3), 4);
  });

  it('draws a penalised weight towards nothing', () => {
    const free = fitLogistic(days, () => 1e-9).get('rain') ?? 0;
    const held = fitLogistic(days, (feature) => (feature === 'rain' ? 1 : 1e-9)).get('rain') ?? 0;
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(free / 2);
  });

  it('takes a target between no and yes for both in part', () => {
    const weights = fitLogistic([seen({ any: 1 }, 0.5), seen({ any: 1 }, 0.5)], () => 1e-9);
    expect(weights.get('any')).toBeCloseTo(0, 6);
  });
});
