import * as v from 'valibot';
import { notches } from '../../contract/choices.ts';
import type { Density } from '../../explain/model/preferences.ts';
import type { StorageArea } from '../settings/settings-store.ts';
import { createTurns } from '../turns.ts';

/** How many marks the reader wants on single pages, where it is not what the settings say: one for each tab. */
export interface PageDensities {
  /** Null: what the settings say. @param url the page in the tab now */
  of(tab: number, url: string): Promise<Density | null>;
  /** @param density null: what the settings say */
  keep(tab: number, url: string, density: Density | null): Promise<void>;
  /** The tab was closed. */
  forget(tab: number): Promise<void>;
}

export const densitiesKey = 'page-densities';

const kept = v.object({ url: v.string(), density: v.picklist(notches) });
type Kept = v.InferOutput<typeof kept>;

/**
 * Kept in storage that the browser empties at its end, so that a background that was put to sleep still knows. It holds for
 * the address at which the reader chose it; a part of the page (#…) is none of its own. Damaged content counts as none.
 */
export function createPageDensities(storage: StorageArea): PageDensities {
  const inTurn = createTurns();
  const load = async (): Promise<Readonly<Record<string, unknown>>> => {
    const stored = (await storage.get(densitiesKey))[densitiesKey];
    return stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
  };
  const put = (tab: number, mine: Kept | null) =>
    inTurn(async () => {
      const { [tab]: before, ...others } = await load();
      if (mine === null && before === undefined) return;
      await storage.set({ [densitiesKey]: mine === null ? others : { ...others, [tab]: mine } });
    });
  return {
    async of(tab, url) {
      const stored = v.safeParse(kept, (await load())[tab]);
      if (!stored.success) return null;
      if (stored.output.url === pageOf(url)) return stored.output.density;
      // The tab has gone elsewhere: what was wanted there is over.
      await put(tab, null);
      return null;
    },
    keep: (tab, url, density) => put(tab, density === null ? null : { url: pageOf(url), density }),
    forget: (tab) => put(tab, null),
  };
}

function pageOf(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
