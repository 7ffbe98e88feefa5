import type { PackedChain } from '../../explain/language/role-rules.ts';
import type { LabelChain } from '../../explain/read/roles/label-chain.ts';
import { digitOf, noneShared, widest } from '../../explain/read/roles/packed-chain.ts';

/** Scores are kept in hundredths, or coarser where one is so wide that its hundredths are more than a byte holds. */
const finest = 100;

/** Features whose scores all stay below this change no decision. */
const leastScore = 0.06;

/** A capital letter says how many characters a name shares with the one before. */
const mostShared = 25;

/**
 * A trained chain as the JSON text that the extension carries (`explain/read/roles/packed-chain.ts`), weak features left
 * out.
 * @throws Error for a feature with a capital letter in its name
 */
export function compactChain({ labels, start, transitions, features }: LabelChain): string {
  const rows = [...features]
    .filter(([, row]) => row.some((value) => Math.abs(value) >= leastScore))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const most = rows.reduce((wide, [, row]) => Math.max(wide, ...row.map(Math.abs)), 0);
  const scale = Math.min(finest, Math.floor(widest / most));
  const packed: PackedChain = {
    labels,
    start: start.map(inHundredths),
    transitions: transitions.map((row) => row.map(inHundredths)),
    scale,
    names: packedNames(rows.map(([name]) => name)),
    scores: rows.flatMap(([, row]) => row.map((value) => digitOf(Math.round(value * scale)))).join(''),
  };
  return `${JSON.stringify(packed)}\n`;
}

const inHundredths = (value: number) => Math.round(value * 100) / 100;

function packedNames(names: readonly string[]): string {
  return names
    .map((name, at) => {
      if (/[A-Z]/.test(name)) throw new Error(`a capital letter in the feature "${name}" would part it`);
      const before = names[at - 1] ?? '';
      let shared = 0;
      while (shared < mostShared && shared < name.length && name[shared] === before[shared]) shared += 1;
      return String.fromCharCode(noneShared + shared) + name.slice(shared);
    })
    .join('');
}
