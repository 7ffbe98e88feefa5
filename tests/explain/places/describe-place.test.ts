import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../explain/places/describe-place.ts';
import { english, index } from './given-places.ts';

const facts = (kind: 'country' | 'area' | 'city' | 'government', place: string, text = '') =>
  describePlace({ kind, place, text }, index, english);

describe('the facts of a place', () => {
  it('are a country’s, with languages and money in words', () => {
    expect(facts('country', 'FR')).toEqual({
      kind: 'country',
      place: 'FR',
      name: 'France',
      is: 'country',
      capital: 'Paris',
      population: { people: 68_400_000, asOf: '2024' },
      languages: ['French'],
      currency: { code: 'EUR', name: 'Euro' },
      note: 'Something that readers mix up.',
      countries: ['FR'],
    });
    expect(facts('country', 'AE')?.name).toBe('the United Arab Emirates');
  });

  it('of a government are its country’s, and say by which word it is called', () => {
    expect(facts('government', 'RU', 'Moscow')).toMatchObject({
      kind: 'government',
      name: 'the government of Russia',
      calledAs: 'Moscow',
      capital: 'Moscow',
    });
  });

  it('of a city say what it is and where', () => {
    expect(facts('city', 'fr/paris')?.is).toBe('capital of France');
    expect(facts('city', 'de/hagen-north-rhine-westphalia')?.is).toBe('city in North Rhine-Westphalia, Germany');
    expect(facts('city', 'de/hagen-north-rhine-westphalia')?.population).toEqual({ people: 190_000, asOf: '2023-03' });
  });

  it('of what is disputed say so, and name no state that has it', () => {
    expect(facts('area', 'crimea')).toMatchObject({ disputed: 'Russia rules it.', area: 'crimea', countries: ['UA'] });
    expect(facts('city', 'ua/simferopol')).toMatchObject({
      is: 'city in Crimea',
      disputed: 'Russia rules it.',
      asOf: '2025-06',
      area: 'crimea',
    });
    expect(facts('city', 'tw/taipei')).toMatchObject({ is: 'city in Taiwan', area: 'TW' });
  });

  it('are none of what is not known', () => {
    expect(facts('city', 'xx/nowhere')).toBeNull();
    expect(facts('country', 'XX')).toBeNull();
  });
});
