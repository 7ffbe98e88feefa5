import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../extension/settings/settings.ts';
import { listSites } from '../../../extension/sites/list-sites.ts';
import { bundledNewsSites, newsSitesFrom } from '../../../extension/sites/news-sites.ts';

const news = newsSitesFrom([
  { domain: 'a.example', name: 'The A', country: 'GB' },
  { domain: 'b.example', name: 'The B', country: 'NZ' },
]);
const since = '2026-03-01';
const list = (part: Partial<Settings>, ...granted: string[]) =>
  listSites({ ...defaultSettings, ...part }, news, new Set(granted), (code) => code);

describe('the list of sites in the options', () => {
  it('shows the reader’s own rules, with the names of the bundled list', () => {
    const sites = { 'a.example': { on: true, since }, 'own.example': { on: false, since } };
    expect(list({ sites }, 'a.example').rows).toEqual([
      { pattern: 'own.example', name: 'own.example', on: false, status: 'own' },
      { pattern: 'a.example', name: 'The A', on: true, status: 'allowed' },
    ]);
  });

  it('says where the browser does not allow what the reader wants', () => {
    expect(list({ sites: { 'a.example': { on: true, since } } }).rows[0]?.status).toBe('not-granted');
  });

  it('shows the bundled list by country, on where the reader said so', () => {
    const { countries } = list({ otherSites: 'news-on', sites: { 'b.example': { on: false, since } } }, 'a.example');
    expect(countries.map(({ name, sites }) => [name, sites.map(({ on }) => on)])).toEqual([
      ['GB', [true]],
      ['NZ', [false]],
    ]);
  });
});

describe('the bundled list of news sites', () => {
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
  });
});
