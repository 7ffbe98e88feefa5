import { describe, expect, it } from 'vitest';
import { hostOfSite, isPart, siteChain, siteFromInput, siteOf } from '../../../extension/sites/site.ts';

describe('sites', () => {
  it.each([
    ['https://www.courier.example/world/asia/?page=2#top', 'courier.example/world/asia'],
    ['https://courier.example', 'courier.example'],
    ['http://localhost:8080/a', 'localhost/a'],
    ['about:blank', null],
  ])('of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

  it.each([
    ['courier.example', 'courier.example'],
    [' HTTPS://WWW.Courier.example/World/ ', 'courier.example/World'],
    ['*.courier.example', 'courier.example'],
    ['www.courier.example/world?edition=uk', 'courier.example/world'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['192.168.0.1:8080/news', '192.168.0.1/news'],
    ['', null],
    ['news', null],
    ['*', null],
    ['/news', null],
    ['javascript:alert(1)', null],
    ['two words.com', null],
    ['a.com, b.com', null],
  ])('typed as “%s” are understood as %s', (input, site) => expect(siteFromInput(input)).toBe(site));

  it('are held by their paths, part by part, then by the parents of their host', () => {
    expect(siteChain('world.courier.example/a/b')).toEqual([
      'world.courier.example/a/b',
      'world.courier.example/a',
      'world.courier.example',
      'courier.example/a/b',
      'courier.example/a',
      'courier.example',
    ]);
    expect(siteChain('10.0.0.1/a')).toEqual(['10.0.0.1/a', '10.0.0.1']);
  });

  it('have a host, and may be but a part of it', () => {
    expect(hostOfSite('courier.example/world')).toBe('courier.example');
    expect([isPart('courier.example/world'), isPart('courier.example')]).toEqual([true, false]);
  });
});
