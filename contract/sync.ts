import type { Message } from '../i18n/message.ts';

/** What has no room in what is synced, and stays on this machine. */
export interface SyncLeft {
  readonly terms: number;
  readonly notes: number;
}

/**
 * What the options have done. `tell`: nothing, but how it stands. `replace`: write what is here over what is synced. `erase`:
 * switch it off, and remove what is synced.
 */
export type SyncAct = 'tell' | 'on' | 'off' | 'now' | 'replace' | 'erase';

/** Syncing, as the options show it. */
export interface SyncState {
  /** False: this browser has no sync for extensions. */
  readonly supported: boolean;
  readonly on: boolean;
  /** ISO date-time of the last time that it succeeded. */
  readonly last: string | null;
  /** Why it did not, in a sentence. */
  readonly problem: Message | null;
  /** `damaged`, `newer`: what is synced was left as it is, and nothing was taken from it. */
  readonly remote: 'fine' | 'damaged' | 'newer';
  readonly left: SyncLeft;
}
