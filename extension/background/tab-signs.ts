import type { InterfaceLanguage } from '../../contract/choices.ts';
import type { SiteState } from '../../contract/site-state.ts';
import type { SettingsStore, StorageArea } from '../settings/settings-store.ts';
import { hostOf } from '../sites/host.ts';
import { createTurns } from '../turns.ts';
import { type ShownSign, type Sign, shownSign, signOfSite } from './sign.ts';

/** A page's script: its tab, its address, and the random name that it keeps until the page is loaded anew. */
export interface SignedPage {
  readonly tab: number;
  readonly page: string;
  readonly url: string | null;
}

/**
 * The toolbar's icon, tab by tab. It follows what the background does anyway and listens to nothing of its own: the
 * browser takes a tab's sign away by itself when another page comes into it. Nothing here rejects.
 */
export interface TabSigns {
  /** The script of a page asked; what it is answered comes later. */
  asked(page: SignedPage): Promise<void>;
  /** It was answered with so many marks. */
  marked(page: SignedPage, marks: number): Promise<void>;
  /** It was told that Newsgloss is off there. */
  silenced(page: SignedPage): Promise<void>;
  /** The reader took the marks off the page in a tab, or put them back. */
  paused(tab: number, on: boolean): Promise<void>;
  /** A tab at this address was looked at. Changes nothing where the page's script says for itself what it does. */
  seen(tab: number, url: string): Promise<void>;
  forget(tab: number): Promise<void>;
}

export interface SignPorts {
  /** Emptied when the browser ends, as the signs are. */
  readonly storage: StorageArea;
  readonly settings: SettingsStore;
  /** Tabs that are explained for this once, whatever holds for their site. */
  readonly once: { has(tab: number, host: string): Promise<boolean> };
  /** Address of a tab, where the extension may see it. */
  urlOf(tab: number): Promise<string | null>;
  siteState(url: string): Promise<SiteState>;
  /** Has the background speak this language. */
  speak(language: InterfaceLanguage): Promise<void>;
  show(tab: number, sign: ShownSign): Promise<void>;
  log(what: string, error: unknown): void;
}

/** By tab: the page that asked last, and how many marks it was given. */
type Tabs = Readonly<Record<string, { readonly page: string; readonly marks: number }>>;

interface Known {
  readonly tabs: Tabs;
  /** Pages without marks, by name, the latest last: one to which the reader goes back is paused still. */
  readonly paused: readonly string[];
}

const key = 'signs';
const mostPaused = 100;

/** In storage and not in memory, for the background is put to sleep while pages are read. */
export function createTabSigns(ports: SignPorts): TabSigns {
  const inTurn = createTurns();
  const quietly = (work: () => Promise<void>) =>
    inTurn(work).catch((error: unknown) => ports.log('The toolbar could not be brought in line.', error));
  const load = async () => ({ ...nothing, ...((await ports.storage.get(key))[key] as Partial<Known> | undefined) });
  const store = (known: Known) => ports.storage.set({ [key]: known });
  const { show, showOf, isThere } = createToolbar(ports);

  return {
    asked: ({ tab, page }) =>
      quietly(async () => {
        const known = await load();
        if (known.tabs[tab]?.page !== page) await store(withPage(known, tab, page, 0));
      }),
    marked: (from, marks) =>
      quietly(async () => {
        const known = await load();
        // Another page has come into the tab, and asked for itself.
        if (known.tabs[from.tab]?.page !== from.page) return;
        const now = withPage(known, from.tab, from.page, marks);
        await store(now);
        const url = from.url ?? '';
        if (await isThere(from.tab, url)) await showOf(from.tab, url, signOfPage(from.tab, now));
      }),
    silenced: (from) =>
      quietly(async () => {
        const known = await load();
        if (known.tabs[from.tab]?.page !== from.page) return;
        await store(withPause(withoutTab(known, from.tab), from.page, false));
        const url = from.url ?? '';
        if (!(await isThere(from.tab, url))) return;
        const sign = signOfSite(await ports.siteState(url));
        if (sign) await showOf(from.tab, url, sign);
      }),
    paused: (tab, on) =>
      quietly(async () => {
        const known = await load();
        const page = known.tabs[tab]?.page;
        // Nothing runs there: no marks are on the page, but that was not asked for.
        if (page === undefined) return;
        const now = withPause(known, page, on);
        await store(now);
        await show(tab, signOfPage(tab, now));
      }),
    seen: (tab, url) =>
      quietly(async () => {
        if (await ports.once.has(tab, hostOf(url) ?? '')) return;
        const sign = signOfSite(await ports.siteState(url));
        // Of an address that the extension may not see it is not known whether the tab is still there.
        if (sign) await ((await isThere(tab, url)) ? showOf(tab, url, sign) : show(tab, sign));
      }),
    forget: (tab) => quietly(async () => store(withoutTab(await load(), tab))),
  };
}

/** Shows signs, in the reader's language, and looks whether the page of which one is said is there still. */
function createToolbar(ports: Pick<SignPorts, 'settings' | 'speak' | 'show' | 'urlOf'>) {
  const show = async (tab: number, sign: Sign) => {
    const { badge, language } = await ports.settings.load();
    await ports.speak(language);
    await ports.show(tab, shownSign(sign, badge));
  };
  /** The reader may have gone on while the page was being explained; then the tab's sign is another page's. */
  const isThere = async (tab: number, url: string) => hostOf((await ports.urlOf(tab)) ?? '') === hostOf(url);
  /** Takes back what was said of a page that went away meanwhile: the browser lets it stand for the one that came. */
  const showOf = async (tab: number, url: string, sign: Sign) => {
    await show(tab, sign);
    if (!(await isThere(tab, url))) await show(tab, { kind: 'untold' });
  };
  return { show, showOf, isThere };
}

const nothing: Known = { tabs: {}, paused: [] };

function signOfPage(tab: number, { tabs, paused }: Known): Sign {
  const { page, marks } = tabs[tab] ?? { page: '', marks: 0 };
  return paused.includes(page) ? { kind: 'paused' } : { kind: 'reading', marks };
}

function withPage(known: Known, tab: number, page: string, marks: number): Known {
  return { ...known, tabs: { ...known.tabs, [tab]: { page, marks } } };
}

function withoutTab(known: Known, tab: number): Known {
  const { [tab]: _gone, ...tabs } = known.tabs;
  return { ...known, tabs };
}

function withPause(known: Known, page: string, on: boolean): Known {
  const others = known.paused.filter((other) => other !== page);
  return { ...known, paused: on ? [...others, page].slice(-mostPaused) : others };
}
