import { describe, expect, it } from 'vitest';
import { everyHost, hostChain, hostOf, patternsOf } from '../../../extension/sites/host.ts';

describe('hosts', () => {
  it.each([
    ['https://www.bbc.com/news/world', 'bbc.com'],
    ['http://edition.cnn.com/a?b#c', 'edition.cnn.com'],
    ['http://localhost:8080/a', 'localhost'],
    ['https://www.com/', 'www.com'],
    ['https://www.gov.uk/news', 'www.gov.uk'],
    ['https://www.courier.co.uk/', 'courier.co.uk'],
    ['about:blank', null],
    ['file:///tmp/a.html', null],
    ['not an address', null],
  ])('of %s is %s', (url, host) => expect(hostOf(url)).toBe(host));

  it('cover subdomains by pattern, but not addresses and localhost', () => {
    expect(patternsOf('bbc.com')).toEqual(['*://*.bbc.com/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect(patternsOf('localhost')).toEqual(['*://localhost/*']);
    expect(patternsOf(everyHost)).toEqual(['*://*/*']);
  });

  it('lead to their parents, but never to a bare ending', () => {
    expect(hostChain('world.news.bbc.co.uk')).toEqual(['world.news.bbc.co.uk', 'news.bbc.co.uk', 'bbc.co.uk', 'co.uk']);
    expect(hostChain('localhost')).toEqual(['localhost']);
    expect(hostChain('10.0.0.1')).toEqual(['10.0.0.1']);
  });
});
