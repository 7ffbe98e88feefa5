import { describe, expect, it, vi } from 'vitest';
import { createExplainedOnce } from '../../../extension/background/explained-once.ts';
import {
  isChosen,
  mayRun,
  runOnce,
  type SitePorts,
  siteHandlers,
} from '../../../extension/background/site-handlers.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { newsSitesFrom } from '../../../extension/sites/news-sites.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const nobody = { tab: null, frame: null, url: null };
const page = (url: string, tab = 7) => ({ tab, frame: 0, url });

describe('what the popup may offer', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'browser'],
    ['https://a.example/report.pdf', 'pdf'],
    ['file:///tmp/a.html', 'file'],
    ['data:text/html,x', 'other'],
  ])('says why %s cannot be explained', async (url, reason) => {
    const { ask } = world();
    expect(await ask['site-state']({ url }, nobody)).toEqual({ kind: 'unsupported', reason });
  });

  it('follows a site from unknown to on, off, and a permission taken back', async () => {
    const { ask, granted } = world();
    const url = 'https://www.a.example/story';
    expect(await ask['site-state']({ url }, nobody)).toEqual({
      kind: 'not-allowed',
      host: 'a.example',
      withdrawn: false,
    });
    granted.add('a.example');
    expect(await ask['set-site']({ host: 'a.example', on: true }, nobody)).toEqual({ kind: 'on', host: 'a.example' });
    expect(await ask['set-site']({ host: 'a.example', on: false }, nobody)).toEqual({
      kind: 'off',
      host: 'a.example',
      since: '2026-03-12',
    });
    await ask['set-site']({ host: 'a.example', on: true }, nobody);
    granted.clear();
    expect(await ask['site-state']({ url }, nobody)).toMatchObject({ kind: 'not-allowed', withdrawn: true });
  });
});

it('tells the toolbar of the tab whose state is asked for', async () => {
  const { ask, seen } = world();
  await ask['site-state']({ url: 'https://a.example/', tab: 3 }, nobody);
  await ask['site-state']({ url: 'https://a.example/' }, nobody);
  expect(seen.mock.calls).toEqual([[3, 'https://a.example/']]);
});

describe('a site is the reader’s own choice', () => {
  it('by a rule that has it on, or by a click in this tab, and not by being in a list', async () => {
    const { ask, ports } = world();
    await ports.settings.change((now) => ({ ...now, otherSites: 'news-on' }));
    expect(await isChosen(page('https://a.example/'), ports)).toBe(false);
    await ask['set-site']({ host: 'a.example', on: true }, nobody);
    expect(await isChosen(page('https://sub.a.example/x'), ports)).toBe(true);
    await ask['set-site']({ host: 'a.example', on: false }, nobody);
    expect(await isChosen(page('https://a.example/'), ports)).toBe(false);
    expect(await isChosen(page('https://here.example/x'), ports)).toBe(false);
    await ask['explain-once']({ tab: 7 }, nobody);
    expect(await isChosen(page('https://here.example/x'), ports)).toBe(true);
  });

  it('on the extension’s own pages', async () => {
    expect(await isChosen({ ...page('chrome-extension://x/sample.html'), own: true }, world().ports)).toBe(true);
  });
});

describe('a page may be explained', () => {
  it('where the reader wants it and the browser allows it', async () => {
    const { ask, ports, granted } = world();
    expect(await mayRun(page('https://a.example/'), ports)).toBe(false);
    await ask['set-site']({ host: 'a.example', on: true }, nobody);
    expect(await mayRun(page('https://a.example/'), ports)).toBe(false);
    granted.add('a.example');
    expect(await mayRun(page('https://sub.a.example/'), ports)).toBe(true);
  });

  it('where it is the extension’s own, in a tab', async () => {
    const { ports } = world();
    const url = 'chrome-extension://x/sample.html';
    expect(await mayRun(page(url), ports)).toBe(false);
    expect(await mayRun({ ...page(url), own: true }, ports)).toBe(true);
    expect(await mayRun({ ...nobody, own: true }, ports)).toBe(false);
  });

  it('once, after a click, in that tab and on that site only', async () => {
    const { ask, ports } = world();
    expect(await ask['explain-once']({ tab: 7 }, nobody)).toBe(true);
    expect(await mayRun(page('https://here.example/x'), ports)).toBe(true);
    expect(await mayRun(page('https://elsewhere.example/x'), ports)).toBe(false);
    expect(await mayRun(page('https://here.example/x', 8), ports)).toBe(false);
  });

  it('no longer once the site is switched off', async () => {
    const { ask, ports } = world();
    await ask['explain-once']({ tab: 7 }, nobody);
    await ask['set-site']({ host: 'here.example', on: false }, nobody);
    expect(await mayRun(page('https://here.example/x'), ports)).toBe(false);
  });

  it('no longer once its reader has left it from the page, and again when that is taken back', async () => {
    const { ask, ports, granted } = world();
    granted.add('a.example');
    await ask['set-site']({ host: 'a.example', on: true }, nobody);
    const here = page('https://www.a.example/story');
    const left = await ask['leave-site']({}, here);
    expect(await mayRun(here, ports)).toBe(false);
    expect((await ports.settings.load()).sites).toEqual({ 'a.example': { on: false, since: '2026-03-12' } });
    await ask['return-to-site']({ left }, here);
    expect(await mayRun(here, ports)).toBe(true);
  });

  it('again, without a rule, where it was explained once and left by mistake', async () => {
    const { ask, ports } = world();
    await ask['explain-once']({ tab: 7 }, nobody);
    const here = page('https://here.example/x');
    const left = await ask['leave-site']({}, here);
    expect(await mayRun(here, ports)).toBe(false);
    await ask['return-to-site']({ left }, here);
    expect(await mayRun(here, ports)).toBe(true);
    expect((await ports.settings.load()).sites).toEqual({});
  });

  it('not where the browser refuses the click', async () => {
    const { ask, ports } = world({ refuses: true });
    expect(await ask['explain-once']({ tab: 7 }, nobody)).toBe(false);
    expect(await mayRun(page('https://here.example/x'), ports)).toBe(false);
  });
});

describe('starting in a tab', () => {
  it('says that the site is not on, and lets the page run for once', async () => {
    const { ports } = world();
    expect(await runOnce(7, ports)).toBe(true);
    expect(await mayRun(page('https://here.example/x'), ports)).toBe(true);
  });

  it('leaves no trace where the site is on and the script was only late', async () => {
    const { ask, ports, granted } = world();
    granted.add('here.example');
    await ask['set-site']({ host: 'here.example', on: true }, nobody);
    expect(await runOnce(7, ports)).toBe(false);
    granted.clear();
    expect(await mayRun(page('https://here.example/x'), ports)).toBe(false);
  });

  it('rejects where the browser does not allow it, and leaves no trace either', async () => {
    const { ports } = world({ refuses: true });
    await expect(runOnce(7, ports)).rejects.toThrow('cannot be scripted');
    expect(await mayRun(page('https://here.example/x'), ports)).toBe(false);
  });
});

function world({ refuses = false } = {}) {
  const granted = new Set<string>();
  const ports: SitePorts = {
    settings: createSettingsStore(storageInMemory()),
    news: newsSitesFrom([]),
    once: createExplainedOnce(storageInMemory()),
    isGranted: async (host) => granted.has(host),
    urlOf: async () => 'https://here.example/story',
    inject: async () => {
      if (refuses) throw new Error('cannot be scripted');
    },
    recheck: async () => undefined,
    today: () => '2026-03-12',
  };
  const seen = vi.fn();
  return { ask: siteHandlers(ports, seen), ports, granted, seen };
}
