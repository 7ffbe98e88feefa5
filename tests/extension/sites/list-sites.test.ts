import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../extension/settings/settings.ts';
import { hostsToAsk, listSites } from '../../../extension/sites/list-sites.ts';
import { bundledNewsSites, newsSitesFrom } from '../../../extension/sites/news-sites.ts';

const news = newsSitesFrom([
  { domain: 'a.example', name: 'The A', country: 'GB' },
  { domain: 'b.example', name: 'The B', country: 'NZ', added: '2026-06-01' },
]);
const since = '2026-03-01';
const list = (part: Partial<Settings>, ...granted: string[]) =>
  listSites(
    { ...defaultSettings, ...part },
    {
      news,
      granted: new Set(granted),
      language: 'en',
      countryName: (code) => code,
      isSharedEnding: (host) => host === 'gov.uk',
    },
  );

describe('the list of sites in the options', () => {
  it('shows the reader’s own rules, with the names of the bundled list', () => {
    const sites = { 'a.example': { on: true, since }, 'own.example': { on: false, since } };
    expect(list({ sites }, 'a.example').rows).toEqual([
      { pattern: 'own.example', name: 'own.example', isPart: false, on: false, status: 'off' },
      { pattern: 'a.example', name: 'The A', isPart: false, on: true, status: 'allowed' },
    ]);
  });

  it('says where the browser does not allow what the reader wants', () => {
    const sites = { 'a.example': { on: true, since }, 'own.example/x': { on: true, since } };
    expect(list({ sites }).rows.map(({ status }) => status)).toEqual(['not-granted', 'not-granted']);
    expect(list({ sites }).notGranted).toEqual(['a.example', 'own.example']);
    expect(list({ sites }, 'own.example').notGranted).toEqual(['a.example']);
    expect(list({ otherSites: 'everywhere', sites }, 'a.example').notGranted).toEqual(['*']);
    expect(hostsToAsk({ ...defaultSettings, sites }, news)).toEqual(['*', 'a.example', 'own.example', 'b.example']);
  });

  it('names a part of a site by its address, and an ending for what it is', () => {
    const sites = { 'a.example/world': { on: true, since }, 'gov.uk': { on: true, since } };
    expect(list({ sites }, 'a.example').rows).toEqual([
      { pattern: 'gov.uk', name: 'gov.uk', isPart: false, on: true, status: 'no-site' },
      { pattern: 'a.example/world', name: 'The A', isPart: true, on: true, status: 'allowed' },
    ]);
  });

  it('offers what an update brought to readers who want all of the list, once', () => {
    const offered = (part: Partial<Settings>) =>
      list({ otherSites: 'news-on', sitesSeen: '2026-01-01', ...part }).news.map(({ name }) => name);
    expect(offered({})).toEqual(['The B']);
    expect(offered({ sitesSeen: news.newest })).toEqual([]);
    expect(offered({ sitesSeen: null })).toEqual([]);
    expect(offered({ otherSites: 'off' })).toEqual([]);
    expect(offered({ sites: { 'b.example': { on: false, since } } })).toEqual([]);
  });

  it('shows the bundled list by country, on where the reader said so', () => {
    const { countries } = list({ otherSites: 'news-on', sites: { 'b.example': { on: false, since } } }, 'a.example');
    expect(countries.map(({ name, sites }) => [name, sites.map(({ on }) => on)])).toEqual([
      ['GB', [true]],
      ['NZ', [false]],
    ]);
  });

  it('has the countries by the alphabet of the language in which they are named', () => {
    const named = new Map([
      ['GB', 'Österrike'],
      ['NZ', 'Zambia'],
    ]);
    const order = (language: string) =>
      listSites(defaultSettings, {
        news,
        granted: new Set(),
        language,
        countryName: (code) => named.get(code) ?? code,
        isSharedEnding: () => false,
      }).countries.map(({ name }) => name);
    expect(order('sv')).toEqual(['Zambia', 'Österrike']);
    expect(order('de')).toEqual(['Österrike', 'Zambia']);
  });
});

describe('the bundled list of news sites', () => {
  it('says of whatever came after the first list when it did', () => {
    expect(bundledNewsSites.all.filter(({ added }) => added === undefined)).toHaveLength(463);
  });

  it('has at least 150 sites, each once, sorted and well-formed', () => {
    const { domains, all } = bundledNewsSites;
    expect(domains.length).toBeGreaterThanOrEqual(150);
    expect(domains).toEqual([...new Set(domains)].sort());
    for (const { domain, name, country } of all) {
      expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(domain).not.toMatch(/^www\./);
      expect(name).not.toBe('');
      expect(country).toMatch(/^[A-Z]{2}$/);
    }
    for (const { added } of all) if (added !== undefined) expect(added).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
