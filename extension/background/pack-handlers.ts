import type { Handlers, ToBackground } from '../messages.ts';
import type { PackDrafts } from '../packs/pack-drafts.ts';
import type { PackShelf } from '../packs/pack-shelf.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface PackPorts {
  readonly shelf: PackShelf;
  readonly drafts: PackDrafts;
  /** Of the extension's own pages. */
  readonly origin: string;
}

type PackMessages = Pick<ToBackground, 'packs' | 'open-pack' | 'fill-pack' | 'close-pack' | 'remove-pack'>;

/** Answers the extension's own pages only: nothing that runs in a web page may fill the reader's storage. */
export function packHandlers({ shelf, drafts, origin }: PackPorts): Handlers<PackMessages, MessageSender> {
  const own = ({ url }: MessageSender) => {
    if (!url?.startsWith(origin)) throw new Error('packs are managed in the options');
  };
  return {
    packs(_message, sender) {
      own(sender);
      return shelf.list();
    },
    'open-pack'({ name }, sender) {
      own(sender);
      return drafts.open(name);
    },
    'fill-pack'({ draft, items }, sender) {
      own(sender);
      return drafts.add(draft, items);
    },
    async 'close-pack'({ draft }, sender) {
      own(sender);
      const count = await drafts.close(draft);
      shelf.changed();
      return count;
    },
    async 'remove-pack'({ name }, sender) {
      own(sender);
      await shelf.remove(name);
      return true;
    },
  };
}
