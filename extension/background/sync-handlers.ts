import type { SyncAct, SyncState } from '../../contract/sync.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { Sync } from '../sync/sync.ts';
import type { MessageSender } from './explain-handlers.ts';

/** @param origin of the extension's own pages */
export function syncHandlers(sync: Sync, origin: string): Handlers<Pick<ToBackground, 'sync'>, MessageSender> {
  const acts: Readonly<Record<SyncAct, () => Promise<SyncState>>> = {
    tell: sync.state,
    on: () => sync.turn(true),
    off: () => sync.turn(false),
    now: sync.round,
    replace: sync.replaceSynced,
    erase: sync.eraseSynced,
  };
  return {
    async sync({ act }, { url }) {
      if (!url?.startsWith(origin)) throw new Error('syncing is switched in the options');
      return acts[act]();
    },
  };
}
