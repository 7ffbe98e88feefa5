import type { StorageArea } from '../settings/settings-store.ts';
import { hostChain } from '../sites/host.ts';
import { createTurns } from '../turns.ts';
import type { ExplainedOnce } from './site-ports.ts';

const key = 'explained-once';

/**
 * Remembers tab → host in storage that the browser empties at its end, so that a background that was put to sleep still
 * knows. Damaged content counts as empty. Changes are made one after the other: a closing window forgets many tabs at once.
 */
export function createExplainedOnce(storage: StorageArea): ExplainedOnce {
  const inTurn = createTurns();
  const load = async (): Promise<Readonly<Record<string, string>>> => {
    const stored = (await storage.get(key))[key];
    return stored !== null && typeof stored === 'object' ? (stored as Record<string, string>) : {};
  };
  const change = (edit: (known: Readonly<Record<string, string>>) => Record<string, string>) =>
    inTurn(async () => storage.set({ [key]: edit(await load()) }));
  const keep = (test: (tab: string, host: string) => boolean) =>
    change((known) => Object.fromEntries(Object.entries(known).filter(([tab, host]) => test(tab, host))));
  return {
    has: async (tab, host) => (await load())[tab] === host,
    add: (tab, host) => change((known) => ({ ...known, [tab]: host })),
    forget: (tab) => keep((known) => known !== String(tab)),
    forgetHost: (host) => keep((_, known) => !hostChain(known).includes(host)),
  };
}
