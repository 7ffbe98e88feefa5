import * as v from 'valibot';
import type { StorageArea } from './settings-store.ts';

/**
 * How often the reader opened the card of an entry, by entry id. `kept`: asked after the third time, and wants it marked.
 * Nothing else of what was read is kept: no page, no time.
 */
type Openings = Readonly<Record<string, Times>>;
export type Times = number | 'kept';

export const openingsKey = 'openings';

/** Further openings say nothing new. */
const mostCounted = 3;

/** Whether a term was opened so often that marking it may be a burden, and the reader has not said that it is none. */
export function asksToStop(times: Times): boolean {
  return times === mostCounted;
}

export interface OpeningsStore {
  /** Counts one more and tells how often it was by now. Rejects where storage is full or broken. */
  count(entry: string): Promise<Times>;
  keep(entry: string): Promise<void>;
}

const times = v.union([v.literal('kept'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostCounted))]);

export function createOpeningsStore(storage: StorageArea): OpeningsStore {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that two quick openings are two. */
  const change = (entry: string, next: (before: Times) => Times): Promise<Times> => {
    const changed = last.then(async () => {
      const all = parse((await storage.get(openingsKey))[openingsKey]);
      const before = Object.hasOwn(all, entry) ? (all[entry] ?? 0) : 0;
      const after = next(before);
      if (after !== before) await storage.set({ [openingsKey]: { ...all, [entry]: after } });
      return after;
    });
    last = changed.catch(() => undefined);
    return changed;
  };
  return {
    count: (entry) => change(entry, (before) => (before === 'kept' ? before : Math.min(mostCounted, before + 1))),
    async keep(entry) {
      await change(entry, () => 'kept');
    },
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
