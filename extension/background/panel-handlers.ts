import type { Handlers, ToBackground } from '../messages.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface PanelPorts {
  /** Opens the side panel beside a tab. Called before anything is awaited, for browsers allow it only within a click. */
  open(tab: number): Promise<void>;
  show(tab: number, entry: string): Promise<void>;
  /** Nothing is to be shown after all. */
  forget(): Promise<void>;
}

type PanelMessages = Pick<ToBackground, 'open-panel'>;

export function panelHandlers(ports: PanelPorts): Handlers<PanelMessages, MessageSender> {
  return {
    async 'open-panel'({ entry }, { tab }) {
      if (tab === null) return false;
      try {
        await Promise.all([ports.open(tab), ports.show(tab, entry)]);
      } catch (error) {
        await ports.forget();
        throw error;
      }
      return true;
    },
  };
}
