import process from 'node:process';
import { describe, expect, it, vi } from 'vitest';
import { findBrowser, hasDisplay, NoBrowserError } from '../../../scripts/browsers/find-browser.ts';

describe('finding a browser', () => {
  it('takes the program that the environment names before all others', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
  });

  it('says so where the environment names a file that is not there', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow(NoBrowserError);
    expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /nowhere/firefox');
  });

  it('opens no window in continuous integration', () => {
    vi.stubEnv('DISPLAY', ':0');
    vi.stubEnv('CI', 'true');
    expect(hasDisplay()).toBe(false);
  });
});
