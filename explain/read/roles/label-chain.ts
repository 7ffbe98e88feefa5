import type { Features } from './features.ts';

/** A linear-chain conditional random field: how much each feature speaks for each label, and which labels follow which. */
export interface LabelChain<Label extends string = string> {
  readonly labels: readonly Label[];
  /** Scores of the labels by feature. */
  readonly features: ReadonlyMap<string, readonly number[]>;
  /** Scores of the first paragraph's label. */
  readonly start: readonly number[];
  /** Scores of one label (row) followed by another. */
  readonly transitions: readonly (readonly number[])[];
}

/**
 * Probability of each label for each item of a sequence, in the order of `chain.labels`, given the whole sequence. By
 * the forward–backward algorithm (Lafferty, McCallum & Pereira 2001, "Conditional Random Fields"), in logarithms; time
 * linear in the sequence.
 */
export function marginalsOf(sequence: readonly Features[], chain: LabelChain): readonly (readonly number[])[] {
  const own = sequence.map((features, at) => scoresOf(features, chain, at === 0 ? chain.start : null));
  const { labels } = chain;
  const link = (from: number, to: number) => chain.transitions[from]?.[to] ?? 0;
  const forward: number[][] = [];
  for (const [at, scores] of own.entries()) {
    const before = forward[at - 1];
    forward.push(
      scores.map((score, to) => (before ? score + logSum(before.map((value, from) => value + link(from, to))) : score)),
    );
  }
  const backward: number[][] = sequence.map(() => labels.map(() => 0));
  for (let at = sequence.length - 2; at >= 0; at -= 1) {
    const after = labels.map((_, to) => (own[at + 1]?.[to] ?? 0) + (backward[at + 1]?.[to] ?? 0));
    backward[at] = labels.map((_, from) => logSum(after.map((value, to) => value + link(from, to))));
  }
  return forward.map((row, at) => {
    const joint = row.map((value, label) => value + (backward[at]?.[label] ?? 0));
    const total = logSum(joint);
    return joint.map((value) => Math.exp(value - total));
  });
}

function scoresOf(features: Features, chain: LabelChain, start: readonly number[] | null): number[] {
  const scores = chain.labels.map((_, label) => start?.[label] ?? 0);
  for (const [name, value] of features) {
    const weight = chain.features.get(name);
    if (!weight) continue;
    // No iterator: this runs a hundred times a paragraph.
    for (let label = 0; label < weight.length; label += 1)
      scores[label] = (scores[label] ?? 0) + value * (weight[label] ?? 0);
  }
  return scores;
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
