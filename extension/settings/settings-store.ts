import { createTurns } from '../turns.ts';
import { parseSettings, type Settings } from './settings.ts';

/** The few calls of `browser.storage.local` that are used; a test passes its own. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  /**
   * Applies a change to what is stored now and returns the result. Changes are made one after the other, so that two
   * quick ones cannot undo each other. Rejects where storage is full or broken; then nothing was changed.
   */
  change(edit: (settings: Settings) => Settings): Promise<Settings>;
}

export const settingsKey = 'settings';

export function createSettingsStore(storage: StorageArea): SettingsStore {
  const inTurn = createTurns();
  const load = async () => parseSettings((await storage.get(settingsKey))[settingsKey]);
  return {
    load,
    change: (edit) =>
      inTurn(async () => {
        const settings = edit(await load());
        await storage.set({ [settingsKey]: settings });
        return settings;
      }),
  };
}
