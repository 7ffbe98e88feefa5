import * as v from 'valibot';
import type { StorageArea } from '../settings/settings-store.ts';
import { createTurns } from '../turns.ts';

/** Senses of entries, by entry. */
type Meant = Readonly<Record<string, string>>;

/** Which sense the reader says an entry has on single pages: one page for each tab. */
export interface PageMeanings {
  /** @param url the page in the tab now */
  of(tab: number, url: string): Promise<Meant>;
  /** @param sense null: what the words around say */
  keep(tab: number, url: string, entry: string, sense: string | null): Promise<void>;
  /** The tab was closed. */
  forget(tab: number): Promise<void>;
}

const meaningsKey = 'page-meanings';

const kept = v.object({ url: v.string(), meant: v.record(v.string(), v.string()) });

/**
 * Kept in storage that the browser empties at its end, and for the address at which it was said, as how many marks a page has is
 * (page-densities.ts). Damaged content counts as none.
 */
export function createPageMeanings(storage: StorageArea): PageMeanings {
  const inTurn = createTurns();
  const load = async (): Promise<Readonly<Record<string, unknown>>> => {
    const stored = (await storage.get(meaningsKey))[meaningsKey];
    return stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
  };
  const meantOn = (stored: unknown, url: string): Meant => {
    const parsed = v.safeParse(kept, stored);
    return parsed.success && parsed.output.url === pageOf(url) ? parsed.output.meant : {};
  };
  return {
    of: async (tab, url) => meantOn((await load())[tab], url),
    keep: (tab, url, entry, sense) =>
      inTurn(async () => {
        const all = await load();
        const { [entry]: _before, ...others } = meantOn(all[tab], url);
        const meant = sense === null ? others : { ...others, [entry]: sense };
        await storage.set({ [meaningsKey]: { ...all, [tab]: { url: pageOf(url), meant } } });
      }),
    forget: (tab) =>
      inTurn(async () => {
        const { [tab]: mine, ...others } = await load();
        if (mine !== undefined) await storage.set({ [meaningsKey]: others });
      }),
  };
}

function pageOf(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
