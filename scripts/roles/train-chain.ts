import type { Features } from '../../explain/read/roles/features.ts';
import type { LabelChain } from '../../explain/read/roles/label-chain.ts';

/** A sequence with its right labels. */
export interface LabelledSequence {
  readonly items: readonly Features[];
  readonly labels: readonly string[];
}

/** Passes over all sequences; later ones only learn them by heart. */
const epochs = 7;
/** The model is the mean of that many last passes. */
const averaged = 4;
/** First step, in units of the scores; shrinks with each pass. */
const step = 0.06;
/** Strength of the pull towards zero after each pass. */
const decay = 1.2;
/** Features in fewer sequences tell of one article, not of articles. */
const leastSequences = 6;

/**
 * Trains a linear-chain conditional random field by the gradient of its log-likelihood, one sequence at a time, with
 * AdaGrad's steps (Duchi, Hazan & Singer 2011) and weight decay. The same input gives the same chain.
 */
export function trainChain(sequences: readonly LabelledSequence[], labels: readonly string[]): LabelChain {
  const names = frequentFeatures(sequences);
  const index = new Map(names.map((name, at) => [name, at]));
  const encoded = sequences.filter(({ items }) => items.length > 0).map((one) => encode(one, labels, index));
  const weights = emptyWeights(names.length, labels.length, 0);
  const squares = emptyWeights(names.length, labels.length, 0.01);
  const sum = emptyWeights(names.length, labels.length, 0);
  const random = generatorFrom(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = step / (1 + 0.3 * epoch);
    for (const sequence of shuffled(encoded, random)) learn(sequence, weights, squares, rate);
    weights.features.forEach((value, at) => {
      weights.features[at] = value * (1 - rate * decay);
    });
    if (epoch >= epochs - averaged) add(sum, weights, 1 / averaged);
  }
  return toChain(sum, names, labels);
}

interface Encoded {
  /** Of each item: the indices of its features, and their values. */
  readonly items: readonly { readonly names: Int32Array; readonly values: Float64Array }[];
  readonly labels: Int32Array;
}

/** Rows of one score for each label, one after the other. */
interface Weights {
  readonly features: Float64Array;
  readonly start: Float64Array;
  readonly transitions: Float64Array;
}

function emptyWeights(features: number, labels: number, value: number): Weights {
  const row = (rows: number) => new Float64Array(rows * labels).fill(value);
  return { features: row(features), start: row(1), transitions: row(labels) };
}

function frequentFeatures(sequences: readonly LabelledSequence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { items } of sequences) {
    for (const name of new Set(items.flatMap((features) => [...features.keys()]))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([name, count]) => (count >= leastSequences ? [name] : []));
}

function encode(
  { items, labels }: LabelledSequence,
  all: readonly string[],
  index: ReadonlyMap<string, number>,
): Encoded {
  return {
    labels: Int32Array.from(labels, (label) => all.indexOf(label)),
    items: items.map((features) => {
      const known = [...features].filter(([name]) => index.has(name));
      return {
        names: Int32Array.from(known, ([name]) => index.get(name) ?? 0),
        values: Float64Array.from(known, ([, value]) => value),
      };
    }),
  };
}

function learn({ items, labels }: Encoded, weights: Weights, squares: Weights, rate: number): void {
  const count = weights.start.length;
  const { marginals, pairs } = expectationsOf(items, weights);
  const miss = (at: number, label: number) => (marginals[at]?.[label] ?? 0) - (labels[at] === label ? 1 : 0);
  for (const [at, { names, values }] of items.entries()) {
    for (const [place, name] of names.entries()) {
      for (let label = 0; label < count; label += 1) {
        descend(weights.features, squares.features, name * count + label, miss(at, label) * (values[place] ?? 0), rate);
      }
    }
  }
  for (let label = 0; label < count; label += 1) descend(weights.start, squares.start, label, miss(0, label), rate);
  for (let at = 1; at < labels.length; at += 1) {
    const pair = (labels[at - 1] ?? 0) * count + (labels[at] ?? 0);
    pairs[pair] = (pairs[pair] ?? 0) - 1;
  }
  for (const [at, gradient] of pairs.entries()) descend(weights.transitions, squares.transitions, at, gradient, rate);
}

function descend(weights: Float64Array, squares: Float64Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

/** Expected labels of each item, and expected pairs of neighbours: forward–backward, in logarithms. */
function expectationsOf(items: Encoded['items'], { features, start, transitions }: Weights) {
  const count = start.length;
  const all = [...start.keys()];
  const own = items.map(({ names, values }, at) =>
    all.map((label) =>
      names.reduce(
        (sum, name, place) => sum + (features[name * count + label] ?? 0) * (values[place] ?? 0),
        at === 0 ? (start[label] ?? 0) : 0,
      ),
    ),
  );
  const link = (from: number, to: number) => transitions[from * count + to] ?? 0;
  const forward: number[][] = [];
  for (const [at, scores] of own.entries()) {
    const before = forward[at - 1];
    forward.push(
      scores.map((score, to) => score + (before ? logSum(before.map((value, from) => value + link(from, to))) : 0)),
    );
  }
  const backward = items.map(() => all.map(() => 0));
  for (let at = items.length - 2; at >= 0; at -= 1) {
    const after = all.map((to) => (own[at + 1]?.[to] ?? 0) + (backward[at + 1]?.[to] ?? 0));
    backward[at] = all.map((from) => logSum(after.map((value, to) => value + link(from, to))));
  }
  const total = logSum(forward.at(-1) ?? [0]);
  const pairs = new Float64Array(count * count);
  for (let at = 1; at < items.length; at += 1) {
    for (const from of all) {
      const reached = (forward[at - 1]?.[from] ?? 0) - total;
      for (const to of all) {
        const rest = link(from, to) + (own[at]?.[to] ?? 0) + (backward[at]?.[to] ?? 0);
        pairs[from * count + to] = (pairs[from * count + to] ?? 0) + Math.exp(reached + rest);
      }
    }
  }
  const marginals = forward.map((row, at) =>
    row.map((value, label) => Math.exp(value + (backward[at]?.[label] ?? 0) - total)),
  );
  return { marginals, pairs };
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function add(sum: Weights, weights: Weights, share: number): void {
  for (const part of ['features', 'start', 'transitions'] as const) {
    for (const [at, value] of weights[part].entries()) sum[part][at] = (sum[part][at] ?? 0) + value * share;
  }
}

function toChain(
  { features, start, transitions }: Weights,
  names: readonly string[],
  labels: readonly string[],
): LabelChain {
  const row = (weights: Float64Array, at: number) => [
    ...weights.subarray(at * labels.length, (at + 1) * labels.length),
  ];
  return {
    labels,
    features: new Map(names.map((name, at) => [name, row(features, at)])),
    start: row(start, 0),
    transitions: labels.map((_, at) => row(transitions, at)),
  };
}

/** Fisher–Yates. */
function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}

/** A linear congruential generator: the same numbers from the same seed, unlike Math.random. */
function generatorFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
