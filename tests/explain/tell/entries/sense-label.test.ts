import { describe, expect, it } from 'vitest';
import { labelOf, senseLabel } from '../../../../explain/tell/entries/sense-label.ts';

describe('labelOf', () => {
  it('is what the id says behind its entry', () => {
    expect(labelOf('whip/party-membership')).toBe('party membership');
    expect(labelOf('filibuster/us-senate')).toBe('US senate');
  });
});

describe('senseLabel', () => {
  it('adds the countries to which the sense belongs', () => {
    expect(senseLabel('whip/person')).toBe('person');
    expect(senseLabel('whip/membership', ['GB', 'IE'])).toBe('membership. United Kingdom, Ireland');
  });

  it('takes what is no country for what it says', () => {
    expect(senseLabel('levy/charge', ['the islands'])).toBe('charge. the islands');
  });
});
