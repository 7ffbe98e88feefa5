import { type ErasePorts, eraseEverything } from '../erase/erase-everything.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { createTurns } from '../turns.ts';
import type { MessageSender } from './explain-handlers.ts';

interface EraseHandlerPorts extends ErasePorts {
  /** Of the extension's own pages. */
  readonly origin: string;
}

/** "Erase everything", by the extension's own pages only. */
export function eraseHandlers(
  ports: EraseHandlerPorts,
): Handlers<Pick<ToBackground, 'erase-everything'>, MessageSender> {
  const inTurn = createTurns();
  return {
    async 'erase-everything'(_message, { url }) {
      if (!url?.startsWith(ports.origin)) throw new Error('everything is erased in the options alone');
      return inTurn(() => eraseEverything(ports));
    },
  };
}
