import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { openOwnPage } from '../../../scripts/browsers/session.ts';

const url = 'moz-extension://own/options.html';
const old = { evaluate: async () => url, setDefaultTimeout: () => undefined } as unknown as Page;
const opened = { evaluate: async () => url, setDefaultTimeout: () => undefined } as unknown as Page;

describe('openOwnPage', () => {
  it('gives the page that is new, not one at the same address', async () => {
    const pages = vi.fn(async () => [old, opened]).mockResolvedValueOnce([old]);
    const desk = { evaluate: async () => 7 } as unknown as Page;
    expect(await openOwnPage({ pages } as unknown as Browser, desk, url)).toBe(opened);
  });

  it('tries once more where the browser fails, and no more than that', async () => {
    const evaluate = vi.fn(() => Promise.reject(new Error('no tab')));
    const browser = { pages: async () => [] } as unknown as Browser;
    await expect(openOwnPage(browser, { evaluate } as unknown as Page, url)).rejects.toThrow('no tab');
    expect(evaluate).toHaveBeenCalledTimes(2);
  });
});
