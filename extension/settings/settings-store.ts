import { createTurns, type InTurn } from '../turns.ts';
import { type Migration, migrated, settingsMigrations } from './migrations.ts';
import { parseSettings, type Settings } from './settings.ts';
import { fieldsOfOthers, isLossless, laterVersion } from './stored-fields.ts';

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

/** Settings as they were stored when something in them could not be read: kept once, before they are written over. */
export const damagedKey = 'settings-damaged';

/**
 * What a newer version stored beside what this one knows stays; what is damaged is put aside before it is written over, and
 * so is what could not be migrated.
 * @param inTurn where others change the same storage: their turns, too
 */
export function createSettingsStore(
  storage: StorageArea,
  inTurn: InTurn = createTurns(),
  migrations: readonly Migration[] = settingsMigrations,
): SettingsStore {
  const read = async () => (await storage.get(settingsKey))[settingsKey];
  return {
    load: async () => parseSettings(migrated(await read(), migrations).stored),
    change: (edit) =>
      inTurn(async () => {
        const asStored = await read();
        const { stored, failed } = migrated(asStored, migrations);
        const sound = parseSettings(stored);
        const settings = edit(sound);
        const isWhole = stored === undefined || (!failed && isLossless(stored, sound));
        const damaged = isWhole ? {} : { [damagedKey]: asStored };
        const kept = { ...fieldsOfOthers(stored, sound), ...settings, ...laterVersion(stored, sound.version) };
        await storage.set({ ...damaged, [settingsKey]: kept });
        return settings;
      }),
  };
}
