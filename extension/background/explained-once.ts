import type { StorageArea } from '../settings/settings-store.ts';
import { hostChain } from '../sites/host.ts';
import type { ExplainedOnce } from './site-handlers.ts';

const key = 'explained-once';

/**
 * Remembers tab → host in storage that the browser empties at its end, so that a background that was put to sleep still
 * knows. Damaged content counts as empty.
 */
export function createExplainedOnce(storage: StorageArea): ExplainedOnce {
  const load = async (): Promise<Readonly<Record<string, string>>> => {
    const stored = (await storage.get(key))[key];
    return stored !== null && typeof stored === 'object' ? (stored as Record<string, string>) : {};
  };
  const keep = async (test: (tab: string, host: string) => boolean) => {
    const kept = Object.entries(await load()).filter(([tab, host]) => test(tab, host));
    await storage.set({ [key]: Object.fromEntries(kept) });
  };
  return {
    has: async (tab, host) => (await load())[tab] === host,
    add: async (tab, host) => storage.set({ [key]: { ...(await load()), [tab]: host } }),
    forget: (tab) => keep((known) => known !== String(tab)),
    forgetHost: (host) => keep((_, known) => !hostChain(known).includes(host)),
  };
}
