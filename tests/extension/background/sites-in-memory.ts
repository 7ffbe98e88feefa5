import { createExplainedOnce } from '../../../extension/background/explained-once.ts';
import type { SitePorts } from '../../../extension/background/site-ports.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { newsSitesFrom } from '../../../extension/sites/news-sites.ts';
import { storageInMemory } from '../storage-in-memory.ts';

export const nobody = { tab: null, frame: null, url: null };
export const page = (url: string, tab = 7) => ({ tab, frame: 0, url });

/** A browser with one tab, at here.example, and what it has granted. @param refuses the browser allows no script */
export function sitesInMemory({ refuses = false } = {}) {
  const granted = new Set<string>();
  const ports: SitePorts = {
    settings: createSettingsStore(storageInMemory()),
    news: newsSitesFrom([]),
    once: createExplainedOnce(storageInMemory()),
    isGranted: async (host) => granted.has(host),
    urlOf: async () => 'https://here.example/story',
    inject: async () => {
      if (refuses) throw new Error('cannot be scripted');
    },
    recheck: async () => undefined,
    today: () => '2026-03-12',
  };
  return { ports, granted };
}
