import * as v from 'valibot';
import { createTurns } from '../turns.ts';
import type { StorageArea } from './settings-store.ts';

/**
 * How often the reader opened the card of an entry, by entry id. `asked`: so often that the reader was asked whether to go on marking it.
 * Nothing else is counted here: no page, no time. What a reader wants kept of that stands elsewhere (extension/met/).
 */
type Openings = Readonly<Record<string, Times>>;
export type Times = number | 'asked';

export const openingsKey = 'openings';

/** Further openings say nothing new. */
const mostCounted = 3;

/** Whether to ask at the next opening: after three, marking a term may be a burden. Asked once, and never again. */
export function asksNext(times: Times): boolean {
  return times !== 'asked' && times + 1 >= mostCounted;
}

export interface OpeningsStore {
  /** Counts one more and tells how often it was by now. Rejects where storage is full or broken. */
  count(entry: string): Promise<Times>;
  /** The reader was asked: never ask again. */
  asked(entry: string): Promise<void>;
  /** Entries of which to ask at their next opening. */
  often(): Promise<readonly string[]>;
}

const times = v.union([v.literal('asked'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostCounted))]);

export function createOpeningsStore(storage: StorageArea): OpeningsStore {
  const inTurn = createTurns();
  const load = async () => parse((await storage.get(openingsKey))[openingsKey]);
  /** One after the other, so that two quick openings are two. */
  const change = (entry: string, next: (before: Times) => Times): Promise<Times> =>
    inTurn(async () => {
      const all = await load();
      const before = Object.hasOwn(all, entry) ? (all[entry] ?? 0) : 0;
      const after = next(before);
      if (after !== before) await storage.set({ [openingsKey]: { ...all, [entry]: after } });
      return after;
    });
  return {
    count: (entry) => change(entry, (before) => (before === 'asked' ? before : Math.min(mostCounted, before + 1))),
    async asked(entry) {
      await change(entry, () => 'asked');
    },
    often: async () => Object.entries(await load()).flatMap(([entry, counted]) => (asksNext(counted) ? [entry] : [])),
  };
}

/** Sound counts of whatever is stored; damaged ones are dropped. */
function parse(stored: unknown): Openings {
  if (stored === null || typeof stored !== 'object') return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([entry, counted]) => {
      const parsed = v.safeParse(times, counted);
      return parsed.success ? [[entry, parsed.output] as const] : [];
    }),
  );
}
