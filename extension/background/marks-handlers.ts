import { type MarksHere, notchBeside } from '../../contract/marks-here.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { createTurns } from '../turns.ts';
import type { MessageSender } from './explain-handlers.ts';
import type { PageDensities } from './page-densities.ts';

export interface MarksPorts {
  readonly settings: SettingsStore;
  readonly densities: PageDensities;
  /** Address of a tab, where the extension may see it. */
  urlOf(tab: number): Promise<string | null>;
  /** Lets the page's script ask anew; resolves when it shows the answer, or where none runs. */
  refresh(tab: number): Promise<void>;
}

type MarksMessages = Pick<ToBackground, 'marks-here' | 'more-here' | 'keep-density'>;

/**
 * "Show more here", "Show fewer here" and "Keep for all pages". One after the other: who asks how many marks a page has
 * is answered when it has them.
 */
export function marksHandlers({
  settings,
  densities,
  urlOf,
  refresh,
}: MarksPorts): Handlers<MarksMessages, MessageSender> {
  const inTurn = createTurns();
  const hereIn = async (tab: number, url: string): Promise<MarksHere> => {
    const [own, { density: usual }] = await Promise.all([densities.of(tab, url), settings.load()]);
    const density = own?.density ?? usual;
    return { density, usual, ...(own?.declined && density === 'none' && { declined: true as const }) };
  };
  const onPage = <Value>(
    asked: number | null,
    sender: MessageSender,
    work: (tab: number, url: string) => Promise<Value>,
  ) =>
    inTurn(async () => {
      const tab = asked ?? sender.tab;
      if (tab === null) throw new Error('only a page in a tab has marks');
      return work(tab, (await urlOf(tab)) ?? '');
    });
  return {
    'marks-here': ({ tab }, sender) => onPage(tab, sender, hereIn),
    'more-here': ({ tab: asked, by }, sender) =>
      onPage(asked, sender, async (tab, url) => {
        const before = await hereIn(tab, url);
        const next = notchBeside(before.density, by);
        if (next === null) return before;
        const declined = (await densities.of(tab, url))?.declined === true;
        await densities.keep(tab, url, next === before.usual && !declined ? null : next);
        await refresh(tab);
        return hereIn(tab, url);
      }),
    async 'keep-density'({ density }) {
      await settings.change((now) => ({ ...now, density }));
      return true;
    },
  };
}
