import type { PartOutcome } from '../../../contract/backup.ts';
import { type Effects, type Leaves, partOf } from './leaves.ts';
import type { Operation } from './operation.ts';

/** What became of an operation, as whoever asked for it was told. */
export type Told =
  | { readonly kind: 'done'; readonly outcomes: readonly PartOutcome[] }
  | { readonly kind: 'failed' }
  /** Nobody answered, for the extension was ended; or the operation never says. */
  | { readonly kind: 'unknown' };

export interface Judged {
  readonly operation: Operation;
  readonly effects: Effects;
  readonly told: Told;
}

type Fate = 'done' | 'not' | 'either';

/** What is wrong with what is kept now, given what was before and what was done; empty: nothing was lost. */
export function wrongWith(before: Leaves, after: Leaves, done: readonly Judged[]): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys(), ...done.flatMap(({ effects }) => [...effects.keys()])]);
  const wrong = [...keys].flatMap((key) => {
    const allowed = allowedFor(key, before, done);
    const now = after.get(key) ?? null;
    return allowed.has(now) ? [] : [`${key} is ${now} and not ${[...allowed].join(' or ')}`];
  });
  return [...wrong, ...done.flatMap((one) => (done.length === 1 ? halvesOf(before, after, one) : []))];
}

function allowedFor(key: string, before: Leaves, done: readonly Judged[]): ReadonlySet<string | null> {
  const was = before.get(key) ?? null;
  const touching = done.filter(({ effects }) => effects.has(key));
  const fates = touching.map((one) => [one.effects.get(key) ?? null, fateOf(key, one)] as const);
  const allowed = new Set(fates.flatMap(([item, fate]) => (fate === 'not' ? [] : [item])));
  if (!fates.some(([, fate]) => fate === 'done')) allowed.add(was);
  return allowed;
}

function fateOf(key: string, { operation, told }: Judged): Fate {
  if (told.kind === 'failed') return 'not';
  if (told.kind === 'unknown' || operation.uncertain?.(key)) return 'either';
  const [part, name] = [partOf(key), key.slice(key.indexOf('/') + 1)];
  const outcome = told.outcomes.find((one) => one.part === part && (one.name === null || one.name === name));
  return outcome?.problem == null ? 'done' : 'not';
}

/** Each part is changed whole or not at all; of packs, each pack. */
function halvesOf(before: Leaves, after: Leaves, { operation, effects }: Judged): readonly string[] {
  const parts = Map.groupBy(effects, ([key]) => partOf(key));
  return [...parts].flatMap(([part, items]) => {
    const changing = items.filter(([key, item]) => (before.get(key) ?? null) !== item);
    const changed = changing.filter(([key, item]) => (after.get(key) ?? null) === item);
    const isWhole = part !== 'packs' && operation.uncertain === undefined;
    const isHalf = isWhole && changed.length > 0 && changed.length < changing.length;
    return isHalf ? [`${part}: ${operation.name} is half done`] : [];
  });
}
