import type { StorageArea } from '../../extension/settings/settings-store.ts';

/** Keeps what is said as long as the page is open, and nothing on the reader's machine. */
export function createMemoryStorage(): StorageArea {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    async set(items) {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
  };
}
