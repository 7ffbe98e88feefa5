import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../extension/background/country-of.ts';

describe('countryOf', () => {
  it.each([
    ['https://paper.example.au/story', 'AU'],
    ['https://www.paper.co.uk/', 'GB'],
    ['https://paper.ca/', 'CA'],
  ])('tells the country of %s', (url, country) => expect(countryOf(url)).toBe(country));

  it.each(['https://paper.com/', 'https://paper.io/', 'https://paper.tv/', 'https://paper.eu/', 'about:blank', null])(
    'knows none for %s',
    (url) => expect(countryOf(url)).toBeNull(),
  );
});
