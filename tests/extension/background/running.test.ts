import { describe, expect, it, vi } from 'vitest';
import { isChosen, running, runOnce } from '../../../extension/background/running.ts';
import { siteHandlers } from '../../../extension/background/site-handlers.ts';
import { nobody, page, sitesInMemory } from './sites-in-memory.ts';

function world({ refuses = false } = {}) {
  const { ports, granted } = sitesInMemory({ refuses });
  return { ask: siteHandlers(ports, vi.fn()), ports, granted };
}

describe('a site is the reader’s own choice', () => {
  it('by a rule that has it on, or by a click in this tab, and not by being in a list', async () => {
    const { ask, ports } = world();
    await ports.settings.change((now) => ({ ...now, otherSites: 'news-on' }));
    expect(await isChosen(page('https://a.example/'), ports)).toBe(false);
    await ask['set-site']({ site: 'a.example', on: true }, nobody);
    expect(await isChosen(page('https://sub.a.example/x'), ports)).toBe(true);
    await ask['set-site']({ site: 'a.example', on: false }, nobody);
    expect(await isChosen(page('https://a.example/'), ports)).toBe(false);
    expect(await isChosen(page('https://here.example/x'), ports)).toBe(false);
    await ask['explain-once']({ tab: 7 }, nobody);
    expect(await isChosen(page('https://here.example/x'), ports)).toBe(true);
  });

  it('on the extension’s own pages', async () => {
    expect(await isChosen({ ...page('chrome-extension://x/sample.html'), own: true }, sitesInMemory().ports)).toBe(
      true,
    );
  });
});

describe('a page may be explained', () => {
  it('where the reader wants it and the browser allows it', async () => {
    const { ask, ports, granted } = world();
    expect(await running(page('https://a.example/'), ports)).toBe('off');
    await ask['set-site']({ site: 'a.example', on: true }, nobody);
    expect(await running(page('https://a.example/'), ports)).toBe('off');
    granted.add('a.example');
    expect(await running(page('https://sub.a.example/'), ports)).toBe('on');
  });

  it('where it is the extension’s own, in a tab', async () => {
    const { ports } = world();
    const url = 'chrome-extension://x/sample.html';
    expect(await running(page(url), ports)).toBe('off');
    expect(await running({ ...page(url), own: true }, ports)).toBe('on');
    expect(await running({ ...nobody, own: true }, ports)).toBe('off');
  });

  it('in the part of a site that is on, and waits in the others', async () => {
    const { ask, ports, granted } = world();
    await ask['set-site']({ site: 'a.example/world', on: true }, nobody);
    expect(await running(page('https://a.example/sport'), ports)).toBe('off');
    granted.add('a.example');
    expect(await running(page('https://a.example/world/asia'), ports)).toBe('on');
    expect(await running(page('https://a.example/sport'), ports)).toBe('waits');
  });

  it('once, after a click, in that tab and on that site only', async () => {
    const { ask, ports } = world();
    expect(await ask['explain-once']({ tab: 7 }, nobody)).toBe(true);
    expect(await running(page('https://here.example/x'), ports)).toBe('on');
    expect(await running(page('https://elsewhere.example/x'), ports)).toBe('off');
    expect(await running(page('https://here.example/x', 8), ports)).toBe('off');
  });

  it('no longer once the site is switched off', async () => {
    const { ask, ports } = world();
    await ask['explain-once']({ tab: 7 }, nobody);
    await ask['set-site']({ site: 'here.example', on: false }, nobody);
    expect(await running(page('https://here.example/x'), ports)).toBe('off');
  });

  it('no longer once its reader has left it from the page, and again when that is taken back', async () => {
    const { ask, ports, granted } = world();
    granted.add('a.example');
    await ask['set-site']({ site: 'a.example', on: true }, nobody);
    const here = page('https://www.a.example/story');
    const left = await ask['leave-site']({}, here);
    expect(await running(here, ports)).toBe('off');
    expect((await ports.settings.load()).sites).toEqual({ 'a.example': { on: false, since: '2026-03-12' } });
    await ask['return-to-site']({ left }, here);
    expect(await running(here, ports)).toBe('on');
  });

  it('again, without a rule, where it was explained once and left by mistake', async () => {
    const { ask, ports } = world();
    await ask['explain-once']({ tab: 7 }, nobody);
    const here = page('https://here.example/x');
    const left = await ask['leave-site']({}, here);
    expect(await running(here, ports)).toBe('off');
    await ask['return-to-site']({ left }, here);
    expect(await running(here, ports)).toBe('on');
    expect((await ports.settings.load()).sites).toEqual({});
  });

  it('not where the browser refuses the click', async () => {
    const { ask, ports } = world({ refuses: true });
    expect(await ask['explain-once']({ tab: 7 }, nobody)).toBe(false);
    expect(await running(page('https://here.example/x'), ports)).toBe('off');
  });
});

describe('starting in a tab', () => {
  it('says that the site is not on, and lets the page run for once', async () => {
    const { ports } = world();
    expect(await runOnce(7, ports)).toBe(true);
    expect(await running(page('https://here.example/x'), ports)).toBe('on');
  });

  it('leaves no trace where the site is on and the script was only late', async () => {
    const { ask, ports, granted } = world();
    granted.add('here.example');
    await ask['set-site']({ site: 'here.example', on: true }, nobody);
    expect(await runOnce(7, ports)).toBe(false);
    granted.clear();
    expect(await running(page('https://here.example/x'), ports)).toBe('off');
  });

  it('rejects where the browser does not allow it, and leaves no trace either', async () => {
    const { ports } = world({ refuses: true });
    await expect(runOnce(7, ports)).rejects.toThrow('cannot be scripted');
    expect(await running(page('https://here.example/x'), ports)).toBe('off');
  });
});
