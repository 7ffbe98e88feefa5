import { Matrix, solve } from 'ml-matrix';

/** What was seen: features by name, and how much of a yes it was, from 0 to 1. */
export interface Observation {
  readonly features: ReadonlyMap<string, number>;
  readonly target: number;
}

const rounds = 30;
/** A step that moves no weight by more is the last. */
const still = 1e-6;

/**
 * Weights of a logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 4.4.1).
 * @param penalty of a feature's squared weight
 */
export function fitLogistic(
  observations: readonly Observation[],
  penalty: (feature: string) => number,
): ReadonlyMap<string, number> {
  const names = [...new Set(observations.flatMap(({ features }) => [...features.keys()]))].sort();
  const position = new Map(names.map((name, at) => [name, at]));
  const rows = observations.map(({ features, target }) => ({
    cells: [...features].map(([name, value]) => [position.get(name) ?? 0, value] as const),
    target,
  }));
  const ridge = names.map(penalty);
  const weights = new Float64Array(names.length);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = ridge.map((value, at) => value * (weights[at] ?? 0));
    const hessian = Matrix.diag(ridge);
    for (const { cells, target } of rows) {
      const sum = cells.reduce((total, [at, value]) => total + (weights[at] ?? 0) * value, 0);
      const chance = 1 / (1 + Math.exp(-sum));
      for (const [at, value] of cells) {
        gradient[at] = (gradient[at] ?? 0) + (chance - target) * value;
        for (const [other, its] of cells)
          hessian.set(at, other, hessian.get(at, other) + chance * (1 - chance) * value * its);
      }
    }
    const step = solve(hessian, Matrix.columnVector(gradient)).to1DArray();
    step.forEach((by, at) => {
      weights[at] = (weights[at] ?? 0) - by;
    });
    if (Math.max(...step.map(Math.abs)) < still) break;
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}
