import type { LabelChain } from '../../explain/roles/label-chain.ts';
import { digits, noneShared, type PackedChain, zero } from '../../explain/roles/packed-chain.ts';

/** Units of scores: signs show in every paragraph, so that what is lost of theirs adds up. */
const signScale = 50;
const rareScale = 13;

/** Words, and pairs of signs: nearly all features, each seldom shown. */
const isRare = (name: string) => / & |^(?:word|opening|first) [^=]+$/.test(name);

/** A capital letter says how many characters a name shares with the one before. */
const mostShared = 25;

/**
 * A trained chain as the JSON text that the extension carries (`explain/roles/packed-chain.ts`); features whose scores
 * round to nothing are left out.
 * @throws Error for a feature with a capital letter in its name
 */
export function compactChain({ labels, start, transitions, features }: LabelChain): string {
  const rows = [...features].sort(([a], [b]) => (a < b ? -1 : 1));
  const packed: PackedChain = {
    labels,
    start: start.map(inHundredths),
    transitions: transitions.map((row) => row.map(inHundredths)),
    groups: [
      groupOf(
        rows.filter(([name]) => !isRare(name)),
        signScale,
      ),
      groupOf(
        rows.filter(([name]) => isRare(name)),
        rareScale,
      ),
    ],
  };
  return `${JSON.stringify(packed)}\n`;
}

const inHundredths = (value: number) => Math.round(value * 100) / 100;

const sumOf = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0);

function groupOf(
  rows: readonly (readonly [string, readonly number[]])[],
  finest: number,
): PackedChain['groups'][number] {
  const centred = rows.map(([name, row]) => [name, row.map((value) => value - sumOf(row) / row.length)] as const);
  // A digit less than there are: rounding to a sum of zero can go up where it is nearer to go down.
  const widest = centred.reduce((most, [, row]) => Math.max(most, ...row.map(Math.abs)), 0);
  const scale = Math.min(finest, (zero - 1) / widest);
  const whole = centred
    .map(
      ([name, row], at) =>
        [
          name,
          roundedToZero(
            row.map((value) => value * scale),
            at,
          ),
        ] as const,
    )
    .filter(([, row]) => row.some((value) => value !== 0));
  return {
    scale,
    names: packedNames(whole.map(([name]) => name)),
    scores: whole
      .map(([, row]) =>
        row
          .slice(0, -1)
          .map((value) => digits[value + zero] ?? '')
          .join(''),
      )
      .join(''),
  };
}

/** More than there are labels. Multiples modulo a prime put any two labels in either order equally often. */
const prime = 11;

/**
 * The whole numbers with a sum of zero that are nearest to a row with a sum of zero. Where several are as near, another
 * label is raised in each row: always the same one would gain on the others.
 */
function roundedToZero(row: readonly number[], turn: number): readonly number[] {
  const floors = row.map(Math.floor);
  const rests = row.map((value, at) => Math.round((value - (floors[at] ?? 0)) * 1e6));
  const place = (at: number) => ((at + 1) * ((turn % (prime - 1)) + 1)) % prime;
  const byRest = [...row.keys()].sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0) || place(a) - place(b));
  const raised = new Set(byRest.slice(0, -sumOf(floors)));
  return floors.map((value, at) => value + (raised.has(at) ? 1 : 0));
}

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
