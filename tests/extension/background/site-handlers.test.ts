import { describe, expect, it, vi } from 'vitest';
import { siteHandlers } from '../../../extension/background/site-handlers.ts';
import { nobody, sitesInMemory } from './sites-in-memory.ts';

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
      site: 'a.example',
      withdrawn: false,
    });
    granted.add('a.example');
    expect(await ask['set-site']({ site: 'a.example', on: true }, nobody)).toEqual({ kind: 'on', site: 'a.example' });
    expect(await ask['set-site']({ site: 'a.example', on: false }, nobody)).toEqual({
      kind: 'off',
      site: 'a.example',
      since: '2026-03-12',
    });
    await ask['set-site']({ site: 'a.example', on: true }, nobody);
    granted.clear();
    expect(await ask['site-state']({ url }, nobody)).toMatchObject({ kind: 'not-allowed', withdrawn: true });
  });
});

describe('a part of a site', () => {
  it('is what the popup names and switches, where its rule decides', async () => {
    const { ask, granted } = world();
    granted.add('a.example');
    await ask['set-site']({ site: 'a.example/world', on: true }, nobody);
    const stateAt = (url: string) => ask['site-state']({ url }, nobody);
    expect(await stateAt('https://a.example/world/asia')).toEqual({ kind: 'on', site: 'a.example/world' });
    expect(await stateAt('https://a.example/sport')).toMatchObject({ kind: 'not-allowed', site: 'a.example' });
  });

  it('is what a reader leaves from a page of it, and returns to', async () => {
    const { ask, granted } = world();
    granted.add('a.example');
    await ask['set-site']({ site: 'a.example', on: true }, nobody);
    await ask['set-site']({ site: 'a.example/world', on: true }, nobody);
    const here = { tab: 7, frame: 0, url: 'https://a.example/world/asia' };
    const left = await ask['leave-site']({}, here);
    const stateAt = async (url: string) => (await ask['site-state']({ url }, nobody)).kind;
    expect([await stateAt(here.url), await stateAt('https://a.example/sport')]).toEqual(['off', 'on']);
    await ask['return-to-site']({ left }, here);
    expect(await stateAt(here.url)).toBe('on');
  });
});

it('tells the toolbar of the tab whose state is asked for', async () => {
  const { ask, seen } = world();
  await ask['site-state']({ url: 'https://a.example/', tab: 3 }, nobody);
  await ask['site-state']({ url: 'https://a.example/' }, nobody);
  expect(seen.mock.calls).toEqual([[3, 'https://a.example/']]);
});

function world() {
  const { ports, granted } = sitesInMemory();
  const seen = vi.fn();
  return { ask: siteHandlers(ports, seen), granted, seen };
}
