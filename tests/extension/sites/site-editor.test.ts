import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../extension/settings/settings.ts';
import { newsSitesFrom } from '../../../extension/sites/news-sites.ts';
import { createSiteEditor } from '../../../extension/sites/site-editor.ts';
import { message } from '../../../i18n/message.ts';

const since = '2026-03-12';

/** The options of a reader whose browser answers as told. `done` lists what was asked and stored, in order. */
function options(part: Partial<Settings> = {}, { allows = true } = {}) {
  let settings: Settings = { ...defaultSettings, ...part };
  const done: string[] = [];
  const editor = createSiteEditor({
    news: newsSitesFrom([{ domain: 'a.example', name: 'A', country: 'GB' }]),
    async change(edit) {
      settings = edit(settings);
      done.push('store');
      return settings;
    },
    async request(hosts) {
      done.push(`request ${hosts}`);
      return allows;
    },
    async giveBack(host) {
      done.push(`give back ${host}`);
      throw new Error('nothing to give back');
    },
    isSharedEnding: (host) => host === 'gov.uk',
    today: () => since,
  });
  return { ...editor, done, settings: () => settings };
}

describe('adding a site', () => {
  it('asks the browser first, within the click, and stores the rule', async () => {
    const { addSite, done, settings } = options();
    expect(await addSite(' https://www.courier.example ')).toBeNull();
    expect(done).toEqual(['request courier.example', 'store']);
    expect(settings().sites).toEqual({ 'courier.example': { on: true, since } });
  });

  it('takes only the part that was typed, and asks the browser for its host', async () => {
    const { addSite, done, settings } = options();
    expect(await addSite('courier.example/world')).toBeNull();
    expect(done).toEqual(['request courier.example', 'store']);
    expect(settings().sites).toEqual({ 'courier.example/world': { on: true, since } });
  });

  it('takes no ending that many sites share', async () => {
    const { addSite, done } = options();
    expect(await addSite('gov.uk/news')).toEqual(message('options.sites.sharedEnding', { host: 'gov.uk' }));
    expect(done).toEqual([]);
  });

  it('keeps the rule where the browser says no, and tells the reader so', async () => {
    const { addSite, settings } = options({}, { allows: false });
    expect(await addSite('courier.example')).toEqual(message('options.sites.refused', { host: 'courier.example' }));
    expect(settings().sites['courier.example']?.on).toBe(true);
  });

  it('does nothing about what is not an address', async () => {
    const { addSite, done } = options();
    expect(await addSite(' no address ')).toEqual(message('options.sites.noAddress', { typed: 'no address' }));
    expect(done).toEqual([]);
  });
});

describe('switching', () => {
  it('a site off asks the browser nothing', async () => {
    const { setSite, done } = options();
    expect(await setSite('courier.example', false)).toBe(true);
    expect(done).toEqual(['store']);
  });

  it('all news sites on asks for the whole bundled list, and off for nothing', async () => {
    const { setOtherSites, done } = options();
    await setOtherSites('news-on');
    await setOtherSites('off');
    expect(done).toEqual(['request a.example', 'store', 'store']);
  });

  it('everywhere on asks for every host', async () => {
    const { setOtherSites, done, settings } = options();
    await setOtherSites('everywhere');
    expect(done).toEqual(['request *', 'store']);
    expect(settings().otherSites).toBe('everywhere');
  });

  it('asks once more for what is wanted and not allowed, each host once', async () => {
    const { allow, done } = options();
    await allow(['courier.example/world', 'courier.example', 'b.example']);
    expect(done).toEqual(['request courier.example,b.example']);
  });
});

describe('what is new in the list', () => {
  it('is taken with the browser’s leave, or left off, and not offered again', async () => {
    const wanted = options({ otherSites: 'news-on' });
    await wanted.takeNews(['a.example'], true);
    expect(wanted.done).toEqual(['request a.example', 'store']);
    expect(wanted.settings()).toMatchObject({ sites: {}, sitesSeen: '2026-01-01' });
    const left = options({ otherSites: 'news-on' });
    await left.takeNews(['a.example'], false);
    expect(left.done).toEqual(['store']);
    expect(left.settings()).toMatchObject({ sites: { 'a.example': { on: false } }, sitesSeen: '2026-01-01' });
  });
});

describe('removing a site', () => {
  it('gives its permission back, though there may be none', async () => {
    const { removeSite, done, settings } = options({ sites: { 'courier.example': { on: true, since } } });
    await removeSite('courier.example');
    expect(done).toEqual(['store', 'give back courier.example']);
    expect(settings().sites).toEqual({});
  });

  it.each([
    ['as part of another site', 'world.courier.example', { 'courier.example': { on: true, since } }],
    ['as one of the bundled list', 'a.example', {}],
  ])('keeps the permission of one that is wanted all the same, %s', async (_why, host, others) => {
    const sites = { ...others, [host]: { on: true, since } };
    const { removeSite, done } = options({ otherSites: 'news-on', sites });
    await removeSite(host);
    expect(done).toEqual(['store']);
  });

  it('keeps the permission of a host of which a part is still on', async () => {
    const sites = { 'courier.example': { on: true, since }, 'courier.example/world': { on: true, since } };
    const { removeSite, done } = options({ sites });
    await removeSite('courier.example');
    expect(done).toEqual(['store']);
    await removeSite('courier.example/world');
    expect(done).toEqual(['store', 'store', 'give back courier.example']);
  });
});
