import { describe, expect, it, vi } from 'vitest';
import type { InterfaceLanguage } from '../../../contract/choices.ts';
import type { SiteState } from '../../../contract/site-state.ts';
import { createExplainedOnce } from '../../../extension/background/explained-once.ts';
import type { ShownSign } from '../../../extension/background/sign.ts';
import { createTabSigns } from '../../../extension/background/tab-signs.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { tell } from '../../../i18n/translate.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const story = { tab: 7, page: 'ngstory', url: 'https://a.example/story' };
const other = { tab: 7, page: 'ngother', url: 'https://a.example/other' };
const nineMarks = 'Newsgloss: 9 words marked';
const paused = 'Newsgloss: paused on this page';

describe('the toolbar', () => {
  it('tells how many words are marked, and puts the number on the icon where the reader wants it', async () => {
    const { signs, shown, settings } = world();
    await explained(signs, 9);
    expect(shown()).toEqual({ icon: 'reading', title: nineMarks, badge: '' });
    await settings.change((now) => ({ ...now, badge: true }));
    await explained(signs, 9);
    expect(shown()).toEqual({ icon: 'reading', title: nineMarks, badge: '9' });
  });

  it('tells it in the language that the reader chose', async () => {
    const { signs, speak, settings } = world();
    await settings.change((now) => ({ ...now, language: 'uk' }));
    await explained(signs, 9);
    expect(speak).toHaveBeenLastCalledWith('uk');
  });

  it('says that a page is paused, and how many marks it has when it no longer is', async () => {
    const { signs, shown } = world();
    await explained(signs, 9);
    await signs.paused(7, true);
    expect(shown()).toMatchObject({ icon: 'paused', title: paused, badge: '' });
    await signs.paused(7, false);
    expect(shown()).toMatchObject({ icon: 'reading', title: nineMarks });
  });

  it('stays paused when the paused page is read again, also after the background slept', async () => {
    const { signs, shown, wakeAgain } = world();
    await explained(signs, 9);
    await signs.paused(7, true);
    await explained(wakeAgain(), 12);
    expect(shown()?.title).toBe(paused);
    await wakeAgain().paused(7, false);
    expect(shown()?.title).toBe('Newsgloss: 12 words marked');
  });

  it('stays paused when the reader goes on and comes back to the very page', async () => {
    const { signs, shown } = world();
    await explained(signs, 9);
    await signs.paused(7, true);
    await explained(signs, 2, other);
    expect(shown()?.title).toBe('Newsgloss: 2 words marked');
    await explained(signs, 9);
    expect(shown()?.title).toBe(paused);
  });

  it('is right where the reader pauses before the page is explained', async () => {
    const { signs, shown } = world();
    await signs.asked(story);
    await signs.paused(7, true);
    await signs.marked(story, 9);
    expect(shown()?.title).toBe(paused);
  });

  it('says which site is off, and knows of no pause there any more', async () => {
    const { signs, shown, site } = world();
    await explained(signs, 9);
    await signs.paused(7, true);
    site.state = { kind: 'off', site: 'a.example', since: null };
    await signs.asked(story);
    await signs.silenced(story);
    expect(shown()).toEqual({ icon: 'off', title: 'Newsgloss: off on a.example', badge: '' });
    await signs.paused(7, true);
    expect(shown()?.icon).toBe('off');
    await explained(signs, 9);
    expect(shown()?.title).toBe(nineMarks);
  });

  it('says nothing of a page that the reader has left meanwhile', async () => {
    const { signs, show, tabs } = world();
    await signs.asked(story);
    tabs.set(7, 'https://elsewhere.example/');
    await signs.marked(story, 9);
    tabs.set(7, null);
    await signs.marked(story, 9);
    expect(show).not.toHaveBeenCalled();
  });

  it('takes back what it said of a page that the reader left at that very moment', async () => {
    const { signs, show, shown, tabs, site } = world();
    const untold = { icon: 'none', title: 'Newsgloss: not reading this page', badge: '' };
    const leaveWhenShown = () =>
      show.mockImplementationOnce(async () => {
        tabs.set(7, 'https://elsewhere.example/');
      });
    leaveWhenShown();
    await explained(signs, 9);
    expect(show.mock.calls.map(([, { title }]) => tell(title))).toEqual([nineMarks, untold.title]);
    expect(shown()).toEqual(untold);

    tabs.set(7, story.url);
    site.state = { kind: 'off', site: 'a.example', since: null };
    leaveWhenShown();
    await signs.silenced(story);
    expect(shown()).toEqual(untold);

    tabs.set(7, story.url);
    leaveWhenShown();
    await signs.seen(7, story.url);
    expect(shown()).toEqual(untold);
  });

  it('says of an address that it may not see what it was told', async () => {
    const { signs, shown, tabs, site } = world();
    tabs.set(7, null);
    site.state = { kind: 'not-allowed', site: 'a.example', withdrawn: false };
    await signs.seen(7, story.url);
    expect(shown()?.title).toBe('Newsgloss: not switched on for a.example');
  });

  it('says nothing of a page after which another asked in the same tab', async () => {
    const { signs, show } = world();
    await signs.asked(story);
    await signs.asked(other);
    await signs.marked(story, 9);
    await signs.silenced(story);
    expect(show).not.toHaveBeenCalled();
  });

  it('says of a tab that is looked at why nothing runs there', async () => {
    const { signs, shown, site } = world();
    await signs.seen(7, 'https://a.example/');
    expect(shown()).toBeUndefined();
    site.state = { kind: 'not-allowed', site: 'a.example', withdrawn: false };
    await signs.seen(7, 'https://a.example/');
    expect(shown()).toMatchObject({ icon: 'none', title: 'Newsgloss: not switched on for a.example' });
    site.state = { kind: 'unsupported', reason: 'browser' };
    await signs.seen(7, '');
    expect(shown()?.title).toBe('Newsgloss cannot read this page');
  });

  it('leaves a page alone that is explained for this once', async () => {
    const { signs, shown, site, once } = world();
    site.state = { kind: 'not-allowed', site: 'a.example', withdrawn: false };
    await once.add(7, 'a.example');
    await explained(signs, 9);
    await signs.seen(7, 'https://a.example/story');
    expect(shown()?.title).toBe(nineMarks);
  });

  it('forgets a tab that is closed', async () => {
    const { signs, show } = world();
    await explained(signs, 9);
    await signs.forget(7);
    await signs.paused(7, true);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('goes on when the browser refuses one tab', async () => {
    const { signs, shown, show, log } = world();
    show.mockRejectedValueOnce(new Error('no tab with id 7'));
    await explained(signs, 3);
    await explained(signs, 9);
    expect(log).toHaveBeenCalledTimes(1);
    expect(shown()?.title).toBe(nineMarks);
  });
});

async function explained(signs: ReturnType<typeof createTabSigns>, marks: number, page = story) {
  await signs.asked(page);
  await signs.marked(page, marks);
}

function world() {
  const settings = createSettingsStore(storageInMemory());
  const once = createExplainedOnce(storageInMemory());
  const tabs = new Map<number, string | null>([[7, 'https://www.a.example/story#here']]);
  const site: { state: SiteState } = { state: { kind: 'on', site: 'a.example' } };
  const show = vi.fn(async (_tab: number, _sign: ShownSign) => undefined);
  const log = vi.fn();
  const speak = vi.fn(async (_language: InterfaceLanguage) => undefined);
  const ports = {
    storage: storageInMemory(),
    settings,
    once,
    urlOf: async (tab: number) => tabs.get(tab) ?? null,
    siteState: async () => site.state,
    speak,
    show,
    log,
  };
  const wakeAgain = () => createTabSigns(ports);
  /** What the toolbar shows now, in words. */
  const shown = () => {
    const sign = show.mock.lastCall?.[1];
    return sign && { ...sign, title: tell(sign.title) };
  };
  return { signs: wakeAgain(), wakeAgain, shown, speak, show, settings, once, tabs, site, log };
}
