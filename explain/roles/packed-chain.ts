import type { LabelChain } from './label-chain.ts';

/**
 * A chain as small text. What adds the same to every label changes no probability, so each feature's scores are
 * centred to a sum of zero, and the last label's, which follows from the others', is left out.
 */
export interface PackedChain {
  readonly labels: readonly string[];
  readonly start: readonly number[];
  readonly transitions: readonly (readonly number[])[];
  /** Features whose scores are kept equally fine. */
  readonly groups: readonly {
    /** Scores are in units of one over this. */
    readonly scale: number;
    /**
     * In order, each a capital letter and what follows: A for a name of its own, B for one that shares its first
     * character with the name before, and so on.
     */
    readonly names: string;
    /** A digit for each label but the last, feature after feature. */
    readonly scores: string;
  }[];
}

/** Digits of −44 to 44: the characters that neither JSON nor JavaScript has to escape. */
export const digits = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';

/** The digit that stands for zero. */
export const zero = (digits.length - 1) / 2;

/** What digits are worth, by character code. */
const values: (number | undefined)[] = [];
for (const [at, digit] of [...digits].entries()) values[digit.charCodeAt(0)] = at - zero;

/** The capital letter that stands for no shared characters. */
export const noneShared = 'A'.charCodeAt(0);

/**
 * The chain that was packed (`scripts/roles/compact-chain.ts`).
 * @throws Error where names and scores do not fit each other or hold what stands for nothing
 */
export function unpackChain({ labels, start, transitions, groups }: PackedChain): LabelChain {
  const isWhole = [start, transitions, ...transitions].every(({ length }) => length === labels.length);
  if (!isWhole) throw new Error(`a chain of ${labels.length} labels has not as many starts and transitions`);
  const features = new Map<string, readonly number[]>();
  for (const { scale, names, scores } of groups) {
    const kept = labels.length - 1;
    const all = namesIn(names);
    if (scores.length !== all.length * kept)
      throw new Error(`${all.length} features have ${scores.length} scores instead of ${all.length * kept}`);
    for (const [at, name] of all.entries()) {
      features.set(name, scoresIn(scores.slice(at * kept, (at + 1) * kept), name, scale));
    }
  }
  return { labels, start, transitions, features };
}

function namesIn(packed: string): readonly string[] {
  const names: string[] = [];
  let before = '';
  for (const part of packed.match(/^[^A-Z]+|[A-Z][^A-Z]*/g) ?? []) {
    const shared = part.charCodeAt(0) - noneShared;
    if (shared < 0 || shared > before.length) throw new Error(`"${part}" cannot follow the feature "${before}"`);
    before = before.slice(0, shared) + part.slice(1);
    names.push(before);
  }
  return names;
}

function scoresIn(packed: string, name: string, scale: number): readonly number[] {
  const scores: number[] = [];
  let last = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const value = values[packed.charCodeAt(at)];
    if (value === undefined) throw new Error(`"${packed[at]}" among the scores of the feature "${name}" is no digit`);
    scores.push(value / scale);
    last -= value;
  }
  scores.push(last / scale);
  return scores;
}
