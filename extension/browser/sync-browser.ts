import browser from 'webextension-polyfill';
import { settingsKey } from '../settings/settings-store.ts';
import type { Sync, SyncPorts } from '../sync/sync.ts';

const alarm = 'sync';

/** The browser's own sync, and its alarms: a timer would end with the background. */
export const syncPorts: Pick<SyncPorts, 'area' | 'schedule'> = {
  area: browser.storage.sync
    ? {
        get: () => browser.storage.sync.get(null),
        set: (items) => browser.storage.sync.set(items),
        remove: (keys) => browser.storage.sync.remove([...keys]),
      }
    : null,
  async schedule(minutes) {
    const planned = await browser.alarms.get(alarm);
    if (planned && planned.scheduledTime <= Date.now() + minutes * 60_000) return;
    browser.alarms.create(alarm, { delayInMinutes: minutes });
  },
};

/** Syncs a little after each change, here and elsewhere, and when the browser starts. */
export function followSync(sync: Sync): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void sync.round();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (settingsKey in changes) void sync.changed();
  });
  browser.storage.sync?.onChanged.addListener(() => void sync.changed());
  browser.runtime.onStartup.addListener(() => void sync.changed());
}
