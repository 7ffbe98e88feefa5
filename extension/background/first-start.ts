import type { StorageArea } from '../settings/settings-store.ts';

const startedKey = 'started';

/**
 * Does the work at the first start of the background since the browser was started, or the extension was installed, updated or enabled: each of
 * these begins with an empty session storage. Where that cannot be read the work is done. Never rejects.
 */
export async function atFirstStart(session: StorageArea, work: () => void): Promise<void> {
  const { [startedKey]: started } = await session.get(startedKey).catch(() => ({ [startedKey]: undefined }));
  if (started === true) return;
  await session.set({ [startedKey]: true }).catch(() => undefined);
  work();
}
