import { entryOfSense } from '../../explain/look-up/look-up-entry.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { asksNext, type OpeningsStore } from '../settings/openings.ts';
import { withSaid } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { MessageSender } from './explain-handlers.ts';
import type { PageMeanings } from './page-meanings.ts';

export interface EntryPorts {
  readonly settings: SettingsStore;
  readonly openings: OpeningsStore;
  readonly meanings: PageMeanings;
  /** Lets the page's script ask anew; resolves when it shows the answer, or where none runs. */
  refresh(tab: number): Promise<void>;
  /** ISO date. */
  readonly today: () => string;
}

type EntryMessages = Pick<ToBackground, 'know' | 'hide' | 'doubt' | 'opened' | 'often-opened' | 'asked-to-stop'>;

/** What the reader says of single entries, in a card. Rejects where storage is full or broken. */
export function entryHandlers({
  settings,
  openings,
  meanings,
  refresh,
  today,
}: EntryPorts): Handlers<EntryMessages, MessageSender> {
  const say = async (what: 'known' | 'hidden' | 'doubted', id: string, said: boolean) => {
    await settings.change((now) => withSaid(now, what, id, said, today()));
    return true;
  };
  return {
    know: ({ entry, known }) => say('known', entry, known),
    hide: ({ entry, hidden }) => say('hidden', entry, hidden),
    async doubt({ meaning, doubted, meant }, { tab, url }) {
      const here = meant === undefined || tab === null || url === null ? null : { tab, url, meant };
      if (here) await meanings.keep(here.tab, here.url, entryOfSense(here.meant), doubted ? here.meant : null);
      await say('doubted', meaning, doubted);
      // It may have been doubted before: then no change of the settings lets the page ask anew.
      if (here) await refresh(here.tab);
      return true;
    },
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
