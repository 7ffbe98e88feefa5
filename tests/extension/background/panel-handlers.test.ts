import { describe, expect, it } from 'vitest';
import { panelHandlers } from '../../../extension/background/panel-handlers.ts';

function world({ refuses = false } = {}) {
  const calls: string[] = [];
  const ask = panelHandlers({
    async open(tab) {
      calls.push(`open ${tab}`);
      if (refuses) throw new Error('only within a click');
    },
    async show(tab, entry) {
      calls.push(`show ${entry} beside ${tab}`);
    },
    async forget() {
      calls.push('forget');
    },
    async keepWish(wish) {
      calls.push(wish.kind === 'search' ? `keep ${wish.query}` : `keep ${wish.entry}, ${wish.writing}`);
    },
    async openPopup() {
      calls.push('popup');
      if (refuses) throw new Error('only within a click');
    },
    async openPopupTab() {
      calls.push('tab');
    },
  });
  return { ask, calls };
}
const page = { tab: 7, frame: 0, url: null };

describe('the side panel', () => {
  it('opens beside the tab that asks, and is told what to show', async () => {
    const { ask, calls } = world();
    const answer = ask['open-panel']({ entry: 'veto' }, page);
    // At once: later the browser would no longer allow it.
    expect(calls[0]).toBe('open 7');
    expect(await answer).toBe(true);
    expect(calls).toEqual(['open 7', 'show veto beside 7']);
  });

  it('forgets what it was to show where the browser does not open it', async () => {
    const { ask, calls } = world({ refuses: true });
    await expect(async () => ask['open-panel']({ entry: 'veto' }, page)).rejects.toThrow('only within a click');
    expect(calls.at(-1)).toBe('forget');
  });

  it('does not open for a page of the extension itself', async () => {
    const { ask, calls } = world();
    expect(await ask['open-panel']({ entry: 'veto' }, { tab: null, frame: null, url: null })).toBe(false);
    expect(calls).toEqual([]);
  });
});

describe('a search from a card', () => {
  it('is kept first, and then the popup is opened', async () => {
    const { ask, calls } = world();
    expect(await ask['search-for']({ query: 'veto' }, page)).toBe(true);
    expect(calls).toEqual(['keep veto', 'popup']);
  });

  it('has a tab of its own where the browser does not open the popup', async () => {
    const { ask, calls } = world({ refuses: true });
    await ask['search-for']({ query: 'veto' }, page);
    expect(calls).toEqual(['keep veto', 'popup', 'tab']);
  });

  it('is no endless text', async () => {
    const { ask, calls } = world();
    await ask['search-for']({ query: 'x'.repeat(5000) }, page);
    expect(calls[0]).toHaveLength('keep '.length + 200);
  });
});

describe('what is the reader’s own, from a card on a page', () => {
  it('is shown in the popup, with the field for a note where the reader wants to write one', async () => {
    const { ask, calls } = world();
    expect(await ask['show-own']({ entry: 'word:1', writing: false }, page)).toBe(true);
    await ask['show-own']({ entry: 'veto', writing: true }, page);
    expect(calls).toEqual(['keep word:1, false', 'popup', 'keep veto, true', 'popup']);
  });

  it('has a tab of its own where the browser does not open the popup', async () => {
    const { ask, calls } = world({ refuses: true });
    await ask['show-own']({ entry: 'word:1', writing: false }, page);
    expect(calls.at(-1)).toBe('tab');
  });
});
