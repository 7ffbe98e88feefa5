import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings, withSite } from '../../../extension/settings/settings.ts';
import { newsSitesFrom } from '../../../extension/sites/news-sites.ts';
import {
  planRegistration,
  type Registration,
  reconcile,
  type SitesBrowser,
} from '../../../extension/sites/reconcile.ts';

const news = newsSitesFrom([{ domain: 'reuters.com', name: 'Reuters', country: 'GB' }]);
const on = (...hosts: string[]) =>
  hosts.reduce<Settings>((settings, host) => withSite(settings, host, true, '2026-03-01'), defaultSettings);

describe('the table of what is registered', () => {
  const off = withSite(on('a.example'), 'a.example', false, '2026-03-02');
  const partly = withSite(on('a.example'), 'shop.a.example', false, '2026-03-02');
  const listed: Settings = { ...defaultSettings, otherSites: 'news-on' };
  const everywhere: Settings = { ...defaultSettings, otherSites: 'everywhere' };
  const deep = withSite(partly, 'deals.shop.a.example', true, '2026-03-03');
  it.each<[string, Settings, string[], Registration | null]>([
    ['no rule, nothing granted', defaultSettings, [], null],
    ['no rule, but granted', defaultSettings, ['a.example'], null],
    ['rule on, not granted', on('a.example'), [], null],
    ['rule on, granted', on('a.example'), ['a.example'], { matches: ['*://*.a.example/*'], excludeMatches: [] }],
    ['rule off, granted', off, ['a.example'], null],
    [
      'rule on, part of it off',
      partly,
      ['a.example'],
      { matches: ['*://*.a.example/*'], excludeMatches: ['*://*.shop.a.example/*'] },
    ],
    [
      'rule on within a part that is off',
      deep,
      ['a.example', 'deals.shop.a.example'],
      { matches: ['*://*.a.example/*', '*://*.deals.shop.a.example/*'], excludeMatches: [] },
    ],
    [
      'one of two granted',
      on('a.example', 'b.example'),
      ['b.example'],
      { matches: ['*://*.b.example/*'], excludeMatches: [] },
    ],
    ['the list on, granted', listed, ['reuters.com'], { matches: ['*://*.reuters.com/*'], excludeMatches: [] }],
    ['the list on, taken back', listed, [], null],
    ['a part on', on('a.example/world'), ['a.example'], { matches: ['*://*.a.example/*'], excludeMatches: [] }],
    [
      'a part on of a site that is off',
      withSite(on('a.example/world'), 'a.example', false, '2026-03-02'),
      ['a.example'],
      { matches: ['*://*.a.example/*'], excludeMatches: [] },
    ],
    [
      'a part off of a site that is on',
      withSite(on('a.example'), 'a.example/shop', false, '2026-03-02'),
      ['a.example'],
      { matches: ['*://*.a.example/*'], excludeMatches: [] },
    ],
    [
      'everywhere, but for one site',
      withSite(everywhere, 'a.example', false, '2026-03-02'),
      ['*', 'reuters.com'],
      { matches: ['*://*/*'], excludeMatches: ['*://*.a.example/*'] },
    ],
    [
      'everywhere, of which the browser allows some',
      everywhere,
      ['reuters.com'],
      { matches: ['*://*.reuters.com/*'], excludeMatches: [] },
    ],
  ])('%s', (_case, settings, granted, expected) => {
    expect(planRegistration(settings, news, new Set(granted))).toEqual(expected);
  });
});

describe('reconcile', () => {
  it('registers, injects into open tabs and lets every tab ask again', async () => {
    const browser = fakeBrowser({ granted: ['a.example'], tabs: { 1: 'https://a.example/x', 2: null } });
    await reconcile(on('a.example', 'b.example'), news, browser);
    expect(browser.registration).toEqual({ matches: ['*://*.a.example/*'], excludeMatches: [] });
    expect(browser.calls).toEqual(['register', 'inject 1', 'recheck 2', 'recheck 1']);
  });

  it('injects where the reader may get to a part that is on, and where everything is', async () => {
    const part = fakeBrowser({
      granted: ['a.example'],
      tabs: { 1: 'https://a.example/sport', 2: 'https://b.example/' },
    });
    await reconcile(on('a.example/world'), news, part);
    expect(part.calls).toContain('inject 1');
    expect(part.calls).not.toContain('inject 2');
    const all = fakeBrowser({ granted: ['*'], tabs: { 1: 'https://b.example/x' } });
    await reconcile({ ...defaultSettings, otherSites: 'everywhere' }, news, all);
    expect(all.calls).toContain('inject 1');
  });

  it('does nothing to the registration the second time', async () => {
    const browser = fakeBrowser({ granted: ['a.example'], tabs: {} });
    await reconcile(on('a.example'), news, browser);
    await reconcile(on('a.example'), news, browser);
    expect(browser.calls).toEqual(['register']);
  });

  it('registers anew where as many sites are others than before', async () => {
    const browser = fakeBrowser({ granted: ['a.example', 'b.example'], tabs: {} });
    await reconcile(on('a.example'), news, browser);
    await reconcile(on('b.example'), news, browser);
    expect(browser.registration).toEqual({ matches: ['*://*.b.example/*'], excludeMatches: [] });
  });

  it('takes the registration away when the browser took the permission back', async () => {
    const browser = fakeBrowser({ granted: ['a.example'], tabs: { 1: 'https://a.example/x' } });
    await reconcile(on('a.example'), news, browser);
    browser.granted.clear();
    browser.calls.length = 0;
    await reconcile(on('a.example'), news, browser);
    expect(browser.registration).toBeNull();
    expect(browser.calls).toEqual(['unregister', 'recheck 1', 'seen 1 https://a.example/x']);
  });

  it('goes on without a host that the browser cannot even judge', async () => {
    const browser = fakeBrowser({ granted: ['a.example'], tabs: {} });
    const { isGranted } = browser;
    browser.isGranted = (host) => (host === 'b~d' ? Promise.reject(new Error('Invalid pattern')) : isGranted(host));
    await reconcile(on('a.example', 'b~d'), news, browser);
    expect(browser.registration?.matches).toEqual(['*://*.a.example/*']);
  });

  it('does not wait for ever for a tab that is frozen or shows an alert', async () => {
    vi.useFakeTimers();
    const browser = fakeBrowser({ granted: ['a.example'], tabs: { 1: 'https://a.example/x' } });
    browser.inject = () => new Promise(() => undefined);
    const done = reconcile(on('a.example'), news, browser);
    await vi.advanceTimersByTimeAsync(10_000);
    await done;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on with the other tabs when one refuses', async () => {
    const browser = fakeBrowser({
      granted: ['a.example'],
      tabs: { 1: 'https://a.example/x', 2: 'https://a.example/y' },
    });
    browser.refusedTab = 1;
    await reconcile(on('a.example'), news, browser);
    expect(browser.calls).toContain('recheck 2');
  });
});

function fakeBrowser(start: { granted: string[]; tabs: Record<number, string | null> }) {
  const calls: string[] = [];
  const granted = new Set(start.granted);
  const browser: SitesBrowser & {
    calls: string[];
    granted: Set<string>;
    registration: Registration | null;
    refusedTab: number;
  } = {
    calls,
    granted,
    registration: null,
    refusedTab: 0,
    isGranted: async (host: string) => granted.has(host),
    registered: async () => browser.registration,
    async register(registration: Registration) {
      calls.push('register');
      browser.registration = registration;
    },
    async unregister() {
      calls.push('unregister');
      browser.registration = null;
    },
    tabs: async () => Object.entries(start.tabs).map(([id, url]) => ({ id: Number(id), url })),
    async inject(tab: number) {
      if (tab === browser.refusedTab) throw new Error('cannot access contents of the page');
      calls.push(`inject ${tab}`);
    },
    async recheck(tab: number) {
      calls.push(`recheck ${tab}`);
    },
    async seen(tab: number, url: string) {
      calls.push(`seen ${tab} ${url}`);
    },
  };
  return browser;
}
