import { expect, it } from 'vitest';
import { compileCities } from '../../../../glossary/build/places/compile-cities.ts';
import type { GeoName } from '../../../../glossary/build/places/geonames.ts';
import type { CitySources } from '../../../../glossary/build/places/place-schemas.ts';

const place = (name: string, population: number, more: Partial<GeoName> = {}): GeoName => ({
  name,
  ascii: name,
  country: 'US',
  region: '',
  feature: 'PPL',
  population,
  at: [1, 2],
  ...more,
});

const none: CitySources = { names: {}, dropped: [], doubtful: [], notes: [] };

const compiled = (geonames: readonly GeoName[], cities: Partial<CitySources> = {}, regions = {}) =>
  compileCities({ countries: [], cities: { ...none, ...cities }, regions }, geonames);

it('cities have more than 100,000 people and are no part of another', () => {
  const cities = compiled([place('Lisk', 120_000), place('Marl', 90_000), place('Orsk', 200_000, { feature: 'PPLX' })]);
  expect(cities.map(({ name }) => name)).toEqual(['Lisk']);
});

it('people are counted as exactly as anybody can', () => {
  const people = compiled([place('Lisk', 123_456), place('Marl', 1_234_567)]).map(({ population }) => population);
  expect(people).toEqual([1_230_000, 120_000]);
});

it('cities are called as news calls them', () => {
  const names = { US: { Köll: ['Coll', 'Kell'] } };
  const [city] = compiled([place('Köll', 120_000)], { names, doubtful: ['Kell'] });
  expect(city).toMatchObject({ id: 'us/coll', name: 'Coll', also: ['Kell'], doubtful: ['Kell'] });
  expect(compiled([place('Lārsk', 120_000, { ascii: 'Larsk' })])[0]?.name).toBe('Larsk');
  expect(compiled([place('Lårsk', 120_000, { ascii: 'Larsk' })])[0]?.name).toBe('Lårsk');
});

it('of two of one name the far bigger one ships, else neither; both where their regions are known', () => {
  const two = (population: number) => [
    place('Lisk', population, { region: 'A' }),
    place('Lisk', 100_000, { region: 'B' }),
  ];
  expect(compiled(two(1_000_000)).map(({ population }) => population)).toEqual([1_000_000]);
  expect(compiled(two(900_000))).toEqual([]);
  const regions = { US: { A: 'Anders', B: 'Bell' } };
  expect(compiled(two(900_000), {}, regions).map(({ id }) => id)).toEqual(['us/lisk-anders', 'us/lisk-bell']);
});

it('a city may be left out, and more be said of it', () => {
  const notes = [{ city: 'Lisk US', area: 'crimea', note: 'A port.' }];
  expect(compiled([place('Lisk', 120_000)], { dropped: ['Lisk US'] })).toEqual([]);
  expect(compiled([place('Lisk', 120_000, { region: 'X' })], { dropped: ['Lisk US X'] })).toEqual([]);
  expect(compiled([place('Lisk', 120_000)], { notes })[0]).toMatchObject({ area: 'crimea', note: 'A port.' });
});
