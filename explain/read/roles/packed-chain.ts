import type { PackedChain } from '../../language/role-rules.ts';
import type { LabelChain } from './label-chain.ts';

/** The furthest from zero that a digit can say. */
export const widest = 127;

/** Of −44 to 44, which are nearly all: the characters that neither JSON nor JavaScript has to escape. */
const near = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';

/** The letter of the first number that is further from zero; below zero they go on behind those above. */
const firstFar = 0xc0;

/** The digit of a whole number from −127 to 127. */
export function digitOf(value: number): string {
  const middle = (near.length - 1) / 2;
  const beyond = Math.abs(value) - middle - 1;
  if (beyond < 0) return near[value + middle] ?? '';
  return String.fromCharCode(firstFar + beyond + (value < 0 ? widest - middle : 0));
}

/** What digits are worth, by character code. */
const values: (number | undefined)[] = [];
for (let value = -widest; value <= widest; value += 1) values[digitOf(value).charCodeAt(0)] = value;

/** The capital letter that stands for no shared characters. */
export const noneShared = 'A'.charCodeAt(0);

/**
 * The chain that was packed (`scripts/roles/compact-chain.ts`).
 * @throws Error where names and scores do not fit each other or hold what stands for nothing
 */
export function unpackChain({ labels, start, transitions, scale, names, scores }: PackedChain): LabelChain {
  const each = labels.length;
  const isWhole = [start, transitions, ...transitions].every(({ length }) => length === each);
  if (!isWhole) throw new Error(`a chain of ${each} labels has not as many starts and transitions`);
  const all = namesIn(names);
  if (scores.length !== all.length * each)
    throw new Error(`${all.length} features have ${scores.length} scores instead of ${all.length * each}`);
  const features = new Map(
    all.map((name, at) => [name, scoresIn(scores.slice(at * each, (at + 1) * each), name, scale)]),
  );
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
  return [...packed].map((digit) => {
    const value = values[digit.charCodeAt(0)];
    if (value === undefined) throw new Error(`"${digit}" among the scores of the feature "${name}" is no digit`);
    return value / scale;
  });
}
