import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../extension/settings/settings.ts';
import { newsSitesFrom } from '../../../extension/sites/news-sites.ts';
import { refusedHosts, standingOf, wantedHosts, wishFor } from '../../../extension/sites/site-rules.ts';

const news = newsSitesFrom([
  { domain: 'bbc.co.uk', name: 'BBC', country: 'GB' },
  { domain: 'reuters.com', name: 'Reuters', country: 'GB' },
]);
const since = '2026-03-01';
const settings = (part: Partial<Settings>): Settings => ({ ...defaultSettings, ...part });

describe('what the reader wants on a site', () => {
  it('is nothing, unless a rule says so', () => {
    expect(wishFor('reuters.com', defaultSettings, news)).toEqual({ site: 'reuters.com', on: false, rule: null });
  });

  it('holds below the named host', () => {
    const rules = settings({ sites: { 'example.org': { on: true, since } } });
    expect(wishFor('world.example.org', rules, news)).toMatchObject({ site: 'example.org', on: true });
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
    expect(wishFor('www2.bbc.co.uk', rules, news)).toMatchObject({ site: 'bbc.co.uk', on: true });
    expect(wishFor('shop.example', rules, news).on).toBe(false);
  });

  it('offers the listed parent of an unlisted subdomain', () => {
    expect(wishFor('feeds.bbc.co.uk', defaultSettings, news).site).toBe('bbc.co.uk');
  });

  it('holds for a part of a site alone, in whole parts of its path', () => {
    const rules = settings({ sites: { 'example.org/world': { on: true, since } } });
    expect(wishFor('example.org/world/asia', rules, news)).toMatchObject({ site: 'example.org/world', on: true });
    expect(wishFor('m.example.org/world', rules, news).on).toBe(true);
    for (const other of ['example.org', 'example.org/worldwide', 'example.org/sport/world'])
      expect(wishFor(other, rules, news)).toEqual({ site: 'example.org', on: false, rule: null });
  });

  it('lets the nearest rule decide, of parts too', () => {
    const sites = { 'example.org': { on: true, since }, 'example.org/shop': { on: false, since } };
    expect(wishFor('example.org/shop/toys', settings({ sites }), news).on).toBe(false);
    expect(wishFor('example.org/world', settings({ sites }), news).on).toBe(true);
  });

  it('is everything, where the reader said so, but for their own rules', () => {
    const rules = settings({ otherSites: 'everywhere', sites: { 'example.org': { on: false, since } } });
    expect(wishFor('shop.example/a', rules, news)).toEqual({ site: 'shop.example', on: true, rule: null });
    expect(wishFor('example.org/a', rules, news).on).toBe(false);
    expect(wantedHosts(rules, news)).toEqual(['*', 'bbc.co.uk', 'reuters.com']);
  });

  it('has the script wait where but a part of the host is on', () => {
    const rules = settings({
      sites: { 'example.org/world': { on: true, since }, 'b.example/x': { on: false, since } },
    });
    const at = (site: string) => standingOf(site, rules, news);
    expect(['example.org/world/a', 'example.org/sport', 'm.example.org'].map(at)).toEqual(['on', 'waits', 'waits']);
    expect(['b.example/y', 'other.example'].map(at)).toEqual(['off', 'off']);
  });

  it('adds up to the wanted and the refused hosts', () => {
    const rules = settings({
      otherSites: 'news-on',
      sites: {
        'reuters.com': { on: false, since },
        'a.example/world': { on: true, since },
        'b.example/shop': { on: false, since },
      },
    });
    expect(wantedHosts(rules, news)).toEqual(['a.example', 'bbc.co.uk']);
    expect(refusedHosts(rules)).toEqual(['reuters.com']);
  });
});
