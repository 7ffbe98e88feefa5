import * as v from 'valibot';
import type { StorageArea } from '../settings/settings-store.ts';
import { keptByTab, pageOf } from './kept-by-tab.ts';

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

/** Until the browser ends. It holds for the address at which it was said. */
export function createPageMeanings(storage: StorageArea): PageMeanings {
  const byTab = keptByTab(storage, meaningsKey, kept);
  const meantOn = (stored: v.InferOutput<typeof kept> | null, url: string): Meant =>
    stored?.url === pageOf(url) ? stored.meant : {};
  return {
    of: async (tab, url) => meantOn(await byTab.of(tab), url),
    keep: (tab, url, entry, sense) =>
      byTab.change(tab, (before) => {
        const { [entry]: _before, ...others } = meantOn(before, url);
        return { url: pageOf(url), meant: sense === null ? others : { ...others, [entry]: sense } };
      }),
    forget: (tab) => byTab.change(tab, () => null),
  };
}
