import type { StorageArea } from '../settings/settings-store.ts';

const key = 'met-problem';

/** Why the last word that was met could not be kept: for the options, since no card says so. Null: it was kept. */
export function createMetProblem(session: StorageArea) {
  const get = async (): Promise<string | null> => {
    const problem = (await session.get(key))[key];
    return typeof problem === 'string' ? problem : null;
  };
  const set = async (problem: string | null) => {
    if ((await get()) !== problem) await session.set({ [key]: problem });
  };
  return { get, solved: () => set(null), raised: (error: unknown) => set(inWords(error)) };
}

function inWords(error: unknown): string {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  const why = isFull
    ? 'There is no room left in the browser’s storage.'
    : `The browser says: ${error instanceof Error ? error.message : String(error)}`;
  return `The last word that you met could not be kept. ${why}`;
}
