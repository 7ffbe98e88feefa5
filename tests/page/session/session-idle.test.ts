// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { onAPageWithATreaty, settle } from './session-page.ts';

describe('a session on a page on which nothing happens', () => {
  const page = onAPageWithATreaty();

  it('has no timer', async () => {
    page.begin();
    await settle(5_000);
    expect(page.marks()).toEqual(['treaty']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has none again after a change was read', async () => {
    page.begin();
    await settle(5_000);
    document.body.append('More of it.');
    await settle(0);
    expect(vi.getTimerCount()).toBe(1);
    await settle(5_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
