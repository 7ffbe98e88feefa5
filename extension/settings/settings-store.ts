import type { UnfitSetting, UnfitSettings } from '../../contract/unfit-settings.ts';
import { createTurns, type InTurn } from '../turns.ts';
import { asideKey, parseAside, withAside } from './aside.ts';
import { type Migration, migrated, settingsMigrations } from './migrations.ts';
import { parseSettings, type Settings } from './settings.ts';
import { isSame, laterVersion } from './stored-fields.ts';
import { unfitIn, withoutUnfit, withToday } from './unfit.ts';
import { writtenSettings } from './written-settings.ts';

/** The few calls of `browser.storage.local` that are used; a test passes its own. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  /** The settings, and what is stored beside them that does not fit: for each the usual is in the settings. */
  inspect(): Promise<{ readonly settings: Settings; readonly unfit: readonly UnfitSetting[] }>;
  /**
   * Applies a change to what is stored now and returns the result. Changes are made one after the other, so that two
   * quick ones cannot undo each other. Rejects where storage is full or broken; then nothing was changed.
   */
  change(edit: (settings: Settings) => Settings): Promise<Settings>;
  /** All that does not fit, in the settings and put aside. @param today ISO date */
  unfit(today: string): Promise<UnfitSettings>;
  /** Gives what lacks but a date this one, so that it holds again. Rejects as `change` does. */
  putBackUnfit(today: string): Promise<void>;
  /** Does away with it; the usual values, which hold anyway, are written in its place. Rejects as `change` does. */
  dropUnfit(): Promise<void>;
}

export const settingsKey = 'settings';

/**
 * What a newer version stored beside what this one knows stays, and so does what cannot be read; where a change writes over that, it
 * is put aside, and so is what could not be migrated.
 * @param inTurn where others change the same storage: their turns, too
 */
export function createSettingsStore(
  storage: StorageArea,
  inTurn: InTurn = createTurns(),
  migrations: readonly Migration[] = settingsMigrations,
): SettingsStore {
  const storedAt = async (key: string) => (await storage.get(key))[key];
  const aside = async () => parseAside(await storedAt(asideKey));
  const look = async () => {
    const asStored = await storedAt(settingsKey);
    const { stored, failed } = migrated(asStored, migrations);
    const settings = parseSettings(stored);
    return { asStored, stored, failed, settings, unfit: unfitIn(stored, settings) };
  };
  return {
    load: async () => (await look()).settings,
    async inspect() {
      const { settings, unfit } = await look();
      return { settings, unfit };
    },
    change: (edit) =>
      inTurn(async () => {
        const { asStored, stored, failed, settings: before } = await look();
        const settings = edit(before);
        const { value, lost } = writtenSettings(stored, before, settings);
        const put = failed ? [{ path: [], value: asStored }] : lost;
        const kept = put.length === 0 ? {} : { [asideKey]: withAside(await aside(), put) };
        await storage.set({ ...kept, [settingsKey]: value });
        return settings;
      }),
    async unfit(today) {
      const [{ stored, settings, unfit }, kept] = [await look(), await aside()];
      const here = unfit.map((each) => ({ ...each, usable: withToday(each, today) !== null }));
      const older = kept.filter((each) => !unfit.some((other) => isSame(each, other)));
      const items = [...here, ...older.map((each) => ({ ...each, usable: false }))];
      return { items, newer: laterVersion(stored, settings.version) !== null };
    },
    putBackUnfit: (today) =>
      inTurn(async () => {
        const { stored, settings, unfit } = await look();
        const after = unfit.reduce((now, each) => withToday(each, today)?.(now) ?? now, settings);
        await storage.set({ [settingsKey]: writtenSettings(stored, settings, after).value });
      }),
    dropUnfit: () =>
      inTurn(async () => {
        const { stored, settings, unfit } = await look();
        const { value } = writtenSettings(withoutUnfit(stored, unfit), settings, settings);
        await storage.set({ [asideKey]: [], [settingsKey]: value });
      }),
  };
}
