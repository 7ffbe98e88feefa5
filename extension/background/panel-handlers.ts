import type { Handlers, ToBackground } from '../messages.ts';
import type { PopupWish } from '../popup-wish.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface PanelPorts {
  /** Opens the side panel beside a tab. Called before anything is awaited, for browsers allow it only within a click. */
  open(tab: number): Promise<void>;
  show(tab: number, entry: string): Promise<void>;
  /** Nothing is to be shown after all. */
  forget(): Promise<void>;
  /** Keeps what the popup is to show when it opens. */
  keepWish(wish: PopupWish): Promise<void>;
  /** Rejects where the browser does not allow it. */
  openPopup(): Promise<void>;
  /** Shows the popup's page in a tab. */
  openPopupTab(): Promise<unknown>;
}

type PanelMessages = Pick<ToBackground, 'open-panel' | 'search-for' | 'show-own'>;

/** Characters of a search: a selection may be a whole page. */
const longestSearch = 200;

export function panelHandlers(ports: PanelPorts): Handlers<PanelMessages, MessageSender> {
  const inPopup = async (wish: PopupWish) => {
    await ports.keepWish(wish);
    try {
      await ports.openPopup();
    } catch {
      await ports.openPopupTab();
    }
    return true;
  };
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
    'search-for': ({ query }) => inPopup({ kind: 'search', query: query.slice(0, longestSearch) }),
    'show-own': ({ entry, writing }) => inPopup({ kind: 'entry', entry, writing }),
  };
}
