import type { Handlers, ToBackground } from '../messages.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface PanelPorts {
  /** Opens the side panel beside a tab. Called before anything is awaited, for browsers allow it only within a click. */
  open(tab: number): Promise<void>;
  show(entry: string): Promise<void>;
}

type PanelMessages = Pick<ToBackground, 'open-panel'>;

export function panelHandlers(ports: PanelPorts): Handlers<PanelMessages, MessageSender> {
  return {
    async 'open-panel'({ entry }, { tab }) {
      if (tab === null) return false;
      await Promise.all([ports.open(tab), ports.show(entry)]);
      return true;
    },
  };
}
