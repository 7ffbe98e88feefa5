import * as v from 'valibot';
import { notches } from '../../contract/choices.ts';
import type { Density } from '../../explain/model/preferences.ts';
import type { StorageArea } from '../settings/settings-store.ts';
import { keptByTab, pageOf } from './kept-by-tab.ts';

/** How many marks single pages have, where it is not what the settings say: one for each tab. */
export interface PageDensities {
  /** Null: what the settings say. @param url the page in the tab now */
  of(tab: number, url: string): Promise<PageDensity | null>;
  /** The reader wants so many. @param density null: what the settings say */
  keep(tab: number, url: string, density: Density | null): Promise<void>;
  /** The page asks for no marks. What the reader wants there, before or afterwards, wins. */
  decline(tab: number, url: string): Promise<void>;
  /** The tab was closed. */
  forget(tab: number): Promise<void>;
}

export interface PageDensity {
  readonly density: Density;
  /** The page asked for no marks, whatever the reader said since. */
  readonly declined: boolean;
}

export const densitiesKey = 'page-densities';

const kept = v.object({
  url: v.string(),
  density: v.picklist(notches),
  declined: v.optional(v.boolean(), false),
});

/** Until the browser ends. It holds for the address at which it was said. */
export function createPageDensities(storage: StorageArea): PageDensities {
  const byTab = keptByTab(storage, densitiesKey, kept);
  return {
    async of(tab, url) {
      const stored = await byTab.of(tab);
      if (stored === null) return null;
      if (stored.url === pageOf(url)) return { density: stored.density, declined: stored.declined };
      // The tab has gone elsewhere: what was wanted there is over.
      await byTab.change(tab, (now) => (now?.url === stored.url ? null : now));
      return null;
    },
    keep: (tab, url, density) =>
      byTab.change(tab, (before) => {
        if (density === null) return null;
        return { url: pageOf(url), density, declined: before?.url === pageOf(url) && before.declined };
      }),
    decline: (tab, url) =>
      byTab.change(tab, (before) =>
        before?.url === pageOf(url)
          ? { ...before, declined: true }
          : { url: pageOf(url), density: 'none', declined: true },
      ),
    forget: (tab) => byTab.change(tab, () => null),
  };
}
