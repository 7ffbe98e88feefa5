import type { PartOutcome } from '../../../contract/backup.ts';
import type { Chance } from './chance.ts';
import type { Effects, Leaves } from './leaves.ts';
import type { Running } from './running.ts';

/** Something that a reader does. */
export interface Operation {
  readonly name: string;
  /** Resolves once it is acknowledged; what it resolves to may say which parts are not. */
  run(app: Running): Promise<readonly PartOutcome[] | undefined>;
  /** What it changes. */
  effects(before: Leaves): Effects;
  /** Whether what it does to a key is not told by its being done. */
  uncertain?(key: string): boolean;
  /** It says nothing of whether it could be done. */
  readonly quiet?: boolean;
  /** No other is done at the same time. */
  readonly alone?: boolean;
}

export type Maker = (chance: Chance, today: string, moment: string) => Operation;

/** Entries of which a reader says or notes something. */
export const entries = ['quorum', 'veto', 'nato', 'levy'] as const;

export async function done(work: Promise<unknown>): Promise<undefined> {
  await work;
}
