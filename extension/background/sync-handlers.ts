import type { SyncAct, SyncState } from '../../contract/sync.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { Sync } from '../sync/sync.ts';
import type { MessageSender } from './explain-handlers.ts';

export function syncHandlers(sync: Sync): Handlers<Pick<ToBackground, 'sync'>, MessageSender> {
  const acts: Readonly<Record<SyncAct, () => Promise<SyncState>>> = {
    tell: sync.state,
    on: () => sync.turn(true),
    off: () => sync.turn(false),
    now: sync.round,
    replace: sync.replaceSynced,
    erase: sync.eraseSynced,
  };
  return {
    sync: ({ act }) => acts[act](),
  };
}
