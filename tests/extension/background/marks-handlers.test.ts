import { describe, expect, it } from 'vitest';
import { marksHandlers } from '../../../extension/background/marks-handlers.ts';
import { createPageDensities } from '../../../extension/background/page-densities.ts';
import { withSaid } from '../../../extension/settings/settings.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const popup = { tab: null, frame: null, url: null };
const card = { tab: 7, frame: 0, url: 'https://a.example/story' };

/** A background and the tabs in front of it. `refreshed`: which were told to ask again, and for how many marks. */
function world({ slow = Promise.resolve() } = {}) {
  const refreshed: unknown[] = [];
  const urls = new Map([[7, 'https://a.example/story']]);
  const settings = createSettingsStore(storageInMemory());
  const densities = createPageDensities(storageInMemory());
  const ask = marksHandlers({
    settings,
    densities,
    urlOf: async (tab) => urls.get(tab) ?? null,
    async refresh(tab) {
      await slow;
      refreshed.push([tab, (await densities.of(tab, urls.get(tab) ?? ''))?.density ?? null]);
    },
  });
  const turn = (by: 1 | -1) => ask['more-here']({ tab: 7, by }, popup);
  const here = () => ask['marks-here']({ tab: 7 }, popup);
  return { ask, turn, here, refreshed, urls, settings, densities };
}

describe('“Show more here” and “Show fewer here”', () => {
  it('go one notch on this page, which asks again at once, and leave the setting alone', async () => {
    const { turn, here, refreshed, settings } = world();
    expect(await turn(1)).toEqual({ density: 'many', usual: 'normal' });
    expect(refreshed).toEqual([[7, 'many']]);
    expect(await turn(1)).toEqual({ density: 'all', usual: 'normal' });
    expect(await here()).toEqual({ density: 'all', usual: 'normal' });
    expect(await settings.load()).toMatchObject({ density: 'normal' });
  });

  it('end at the last notch, where the page is left alone', async () => {
    const { turn, refreshed } = world();
    await turn(-1);
    expect(await turn(-1)).toEqual({ density: 'none', usual: 'normal' });
    expect(await turn(-1)).toEqual({ density: 'none', usual: 'normal' });
    expect(refreshed).toHaveLength(2);
  });

  it('follow the settings again once the page is where they are', async () => {
    const { turn, here, settings } = world();
    await turn(1);
    await turn(-1);
    await settings.change((now) => ({ ...now, density: 'few' }));
    expect(await here()).toEqual({ density: 'few', usual: 'few' });
  });

  it('count each of several quick presses, and answer whoever asks meanwhile when the page shows them', async () => {
    let go = () => {};
    const { turn, here, refreshed } = world({ slow: new Promise<void>((resolve) => (go = resolve)) });
    const [first, second, asked] = [turn(1), turn(1), here()];
    go();
    expect(await Promise.all([first, second, asked])).toMatchObject([
      { density: 'many' },
      { density: 'all' },
      { density: 'all' },
    ]);
    expect(refreshed).toEqual([
      [7, 'many'],
      [7, 'all'],
    ]);
  });

  it('mean the sender’s own page where a card asks', async () => {
    const { ask, refreshed } = world();
    await ask['more-here']({ tab: null, by: -1 }, card);
    expect(refreshed).toEqual([[7, 'few']]);
    await expect(ask['more-here']({ tab: null, by: -1 }, popup)).rejects.toThrow('a page in a tab');
  });

  it('win over a page that asks for no marks', async () => {
    const { turn, here, densities } = world();
    await densities.decline(7, 'https://a.example/story');
    expect(await here()).toEqual({ density: 'none', usual: 'normal', declined: true });
    await turn(1);
    expect(await turn(1)).toEqual({ density: 'normal', usual: 'normal' });
    await densities.decline(7, 'https://a.example/story');
    expect(await here()).toEqual({ density: 'normal', usual: 'normal' });
  });

  it('hold no longer once the tab went elsewhere', async () => {
    const { turn, here, urls } = world();
    await turn(1);
    urls.set(7, 'https://a.example/other');
    expect(await here()).toEqual({ density: 'normal', usual: 'normal' });
  });
});

describe('“Keep for all pages”', () => {
  it('changes the setting, and nothing else of the settings', async () => {
    const { ask, turn, here, settings } = world();
    const said = await settings.change((now) => withSaid(now, 'known', 'levy', true, '2025-03-12'));
    await turn(1);
    await ask['keep-density']({ density: 'many' }, card);
    expect(await settings.load()).toEqual({ ...said, density: 'many' });
    expect(await here()).toEqual({ density: 'many', usual: 'many' });
  });

  it('taken back, leaves this page as it was chosen', async () => {
    const { ask, turn, here } = world();
    await turn(1);
    await ask['keep-density']({ density: 'many' }, card);
    await ask['keep-density']({ density: 'normal' }, card);
    expect(await here()).toEqual({ density: 'many', usual: 'normal' });
  });
});
