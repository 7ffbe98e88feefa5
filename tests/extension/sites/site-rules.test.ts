import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../extension/settings/settings.ts';
import { newsSitesFrom } from '../../../extension/sites/news-sites.ts';
import { refusedHosts, wantedHosts, wishFor } from '../../../extension/sites/site-rules.ts';

const news = newsSitesFrom([
  { domain: 'bbc.co.uk', name: 'BBC', country: 'GB' },
  { domain: 'reuters.com', name: 'Reuters', country: 'GB' },
]);
const since = '2026-03-01';
const settings = (part: Partial<Settings>): Settings => ({ ...defaultSettings, ...part });

describe('what the reader wants on a site', () => {
  it('is nothing, unless a rule says so', () => {
    expect(wishFor('reuters.com', defaultSettings, news)).toEqual({ host: 'reuters.com', on: false, rule: null });
  });

  it('holds below the named host', () => {
    const rules = settings({ sites: { 'example.org': { on: true, since } } });
    expect(wishFor('world.example.org', rules, news)).toMatchObject({ host: 'example.org', on: true });
    expect(wishFor('anotherexample.org', rules, news).on).toBe(false);
  });

  it('lets the nearest rule decide', () => {
    const rules = settings({ sites: { 'example.org': { on: true, since }, 'shop.example.org': { on: false, since } } });
    expect(wishFor('shop.example.org', rules, news).on).toBe(false);
    expect(wishFor('old.shop.example.org', rules, news).on).toBe(false);
    expect(wishFor('news.example.org', rules, news).on).toBe(true);
  });

  it('takes the bundled list only where the reader said so', () => {
    const rules = settings({ otherSites: 'news-on' });
    expect(wishFor('www2.bbc.co.uk', rules, news)).toMatchObject({ host: 'bbc.co.uk', on: true });
    expect(wishFor('shop.example', rules, news).on).toBe(false);
  });

  it('offers the listed parent of an unlisted subdomain', () => {
    expect(wishFor('feeds.bbc.co.uk', defaultSettings, news).host).toBe('bbc.co.uk');
  });

  it('adds up to the wanted and the refused hosts', () => {
    const rules = settings({
      otherSites: 'news-on',
      sites: { 'reuters.com': { on: false, since }, 'a.example': { on: true, since } },
    });
    expect(wantedHosts(rules, news)).toEqual(['a.example', 'bbc.co.uk']);
    expect(refusedHosts(rules)).toEqual(['reuters.com']);
  });
});
