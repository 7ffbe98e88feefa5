import type { Handlers, ToBackground } from '../messages.ts';
import type { PackDrafts } from '../packs/pack-drafts.ts';
import type { PackShelf } from '../packs/pack-shelf.ts';
import { createTurns } from '../turns.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface PackPorts {
  readonly shelf: PackShelf;
  readonly drafts: PackDrafts;
  /** Of the extension's own pages. */
  readonly origin: string;
  /** Packs came or went: open pages must ask again. Called once all is stored; nobody waits for it. */
  readonly changed: () => void;
}

type PackMessages = Pick<ToBackground, 'packs' | 'open-pack' | 'fill-pack' | 'close-pack' | 'set-pack' | 'remove-pack'>;

/**
 * Answers the extension's own pages only: nothing that runs in a web page may fill the reader's storage. Opens, closes and
 * removes packs one after the other, for each of these clears away what it takes for no pack's.
 */
export function packHandlers({ shelf, drafts, origin, changed }: PackPorts): Handlers<PackMessages, MessageSender> {
  const own = ({ url }: MessageSender) => {
    if (!url?.startsWith(origin)) throw new Error('packs are managed in the options');
  };
  const inTurn = createTurns();
  return {
    packs(_message, sender) {
      own(sender);
      return shelf.list();
    },
    'open-pack'({ name, language, answersOnly }, sender) {
      own(sender);
      return inTurn(() => drafts.open(name, language, answersOnly));
    },
    'fill-pack'({ draft, items }, sender) {
      own(sender);
      return drafts.add(draft, items);
    },
    'close-pack'({ draft }, sender) {
      own(sender);
      return inTurn(async () => {
        const closed = await drafts.close(draft);
        shelf.changed();
        changed();
        return closed;
      });
    },
    'set-pack'({ name, answersOnly }, sender) {
      own(sender);
      return inTurn(async () => {
        await shelf.setAnswersOnly(name, answersOnly);
        changed();
        return true;
      });
    },
    'remove-pack'({ name }, sender) {
      own(sender);
      return inTurn(async () => {
        await shelf.remove(name);
        changed();
        return true;
      });
    },
  };
}
