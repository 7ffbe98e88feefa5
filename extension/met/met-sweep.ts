import type { Settings } from '../settings/settings.ts';
import type { StorageArea } from '../settings/settings-store.ts';
import { dayOf, daysBefore } from './days.ts';
import type { MetStorage } from './met-storage.ts';

export interface HistoryPorts {
  readonly storage: MetStorage;
  readonly settings: { load(): Promise<Pick<Settings, 'met' | 'metDays'>> };
  /** Emptied when the browser ends: what is in it needs no room on the disk. */
  readonly session: StorageArea;
  readonly now: () => Date;
  readonly log: (what: string, error: unknown) => void;
}

const sweptKey = 'met-swept';

/** Erases words that are older than the reader wants them kept: at the start of the browser, and once on each day of use. */
export function createMetSweep({ storage, settings, session, now, log }: HistoryPorts) {
  /** The first day that is still kept. */
  const oldest = async (): Promise<string> => {
    const { metDays } = await settings.load();
    return metDays === 0 ? '' : daysBefore(dayOf(now()), metDays);
  };
  const sweep = async () => {
    try {
      const day = await oldest();
      if (day !== '') await storage.eraseBefore(day);
      await session.set({ [sweptKey]: dayOf(now()) });
    } catch (error) {
      log('words that are too old could not be erased', error);
    }
  };
  return {
    oldest,
    sweep,
    async daily() {
      if ((await session.get(sweptKey))[sweptKey] !== dayOf(now())) await sweep();
    },
  };
}
