import type { StorageArea } from '../../extension/settings/settings-store.ts';

/** A storage area for tests, which can be told to fail once. Values are copied, as the browser does. */
export function storageInMemory(
  content: Record<string, unknown> = {},
): StorageArea & { failNextSet(error: Error): void } {
  const stored = structuredClone(content);
  let failure: Error | undefined;
  return {
    async get(key) {
      return key in stored ? { [key]: structuredClone(stored[key]) } : {};
    },
    async set(items) {
      const error = failure;
      failure = undefined;
      if (error) throw error;
      Object.assign(stored, structuredClone(items));
    },
    failNextSet(error) {
      failure = error;
    },
  };
}
