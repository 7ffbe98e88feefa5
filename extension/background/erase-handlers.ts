import { type ErasePorts, eraseEverything } from '../erase/erase-everything.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { createTurns } from '../turns.ts';
import type { MessageSender } from './explain-handlers.ts';

/** "Erase everything". */
export function eraseHandlers(ports: ErasePorts): Handlers<Pick<ToBackground, 'erase-everything'>, MessageSender> {
  const inTurn = createTurns();
  return {
    'erase-everything': () => inTurn(() => eraseEverything(ports)),
  };
}
