import type { Handlers, ToBackground } from '../messages.ts';
import { asksNext, type OpeningsStore } from '../settings/openings.ts';
import { withSaid } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { MessageSender } from './explain-handlers.ts';

export interface EntryPorts {
  readonly settings: SettingsStore;
  readonly openings: OpeningsStore;
  /** ISO date. */
  readonly today: () => string;
}

type EntryMessages = Pick<ToBackground, 'know' | 'hide' | 'doubt' | 'opened' | 'often-opened' | 'asked-to-stop'>;

/** What the reader says of single entries, in a card. Rejects where storage is full or broken. */
export function entryHandlers({ settings, openings, today }: EntryPorts): Handlers<EntryMessages, MessageSender> {
  const say = async (what: 'known' | 'hidden' | 'doubted', id: string, said: boolean) => {
    await settings.change((now) => withSaid(now, what, id, said, today()));
    return true;
  };
  return {
    know: ({ entry, known }) => say('known', entry, known),
    hide: ({ entry, hidden }) => say('hidden', entry, hidden),
    doubt: ({ meaning, doubted }) => say('doubted', meaning, doubted),
    // What is read in a private window leaves no trace, and a term that only its article explains is another one elsewhere.
    opened: async ({ entry }, { incognito }) =>
      !incognito && !isOfOneArticle(entry) && asksNext(await openings.count(entry)),
    'often-opened': () => openings.often(),
    async 'asked-to-stop'({ entry }) {
      await openings.asked(entry);
      return true;
    },
  };
}

const isOfOneArticle = (entry: string) => entry.startsWith('article:');
