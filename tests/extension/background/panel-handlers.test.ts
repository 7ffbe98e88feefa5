import { describe, expect, it } from 'vitest';
import { panelHandlers } from '../../../extension/background/panel-handlers.ts';

function world() {
  const calls: string[] = [];
  const ask = panelHandlers({
    async open(tab) {
      calls.push(`open ${tab}`);
    },
    async show(entry) {
      calls.push(`show ${entry}`);
    },
  });
  return { ask, calls };
}

describe('the side panel', () => {
  it('opens beside the tab that asks, and is told what to show', async () => {
    const { ask, calls } = world();
    const answer = ask['open-panel']({ entry: 'veto' }, { tab: 7, frame: 0, url: null });
    // At once: later the browser would no longer allow it.
    expect(calls[0]).toBe('open 7');
    expect(await answer).toBe(true);
    expect(calls).toEqual(['open 7', 'show veto']);
  });

  it('does not open for a page of the extension itself', async () => {
    const { ask, calls } = world();
    expect(await ask['open-panel']({ entry: 'veto' }, { tab: null, frame: null, url: null })).toBe(false);
    expect(calls).toEqual([]);
  });
});
