import { expect, it } from 'vitest';
import { checkPlaces } from '../../../../glossary/build/places/check-places.ts';
import type { CitySources, CountrySource } from '../../../../glossary/build/places/place-schemas.ts';

const france: CountrySource = { id: 'FR', name: 'France', is: 'country in Europe', note: 'It has regions overseas.' };
const none: CitySources = { names: {}, dropped: [], doubtful: [], notes: [] };

/** Without the countries that have no entry here. */
const problems = (countries: readonly CountrySource[], cities: Partial<CitySources> = {}) =>
  checkPlaces({ countries, cities: { ...none, ...cities }, regions: {} }, [])
    .map(({ entry, message }) => `${entry} ${message}`)
    .filter((text) => !text.endsWith('has no entry'));

it('a sound list has no problem', () => {
  expect(problems([france])).toEqual([]);
});

it('every country must have one entry', () => {
  const missing = checkPlaces({ countries: [france], cities: none, regions: {} }, []).map(({ entry }) => entry);
  expect(missing).toContain('DE');
  expect(missing).not.toContain('FR');
  expect(problems([france, { ...france, name: 'Gaul' }])).toContain('FR stands there twice');
});

it('a wording means one place, unless cues tell it from the other', () => {
  const gaul: CountrySource = { ...france, id: 'DE', name: 'Gaul', also: ['France'] };
  expect(problems([france, gaul])).toContain('FR "France" is also one of DE');
  const told: CountrySource = { ...gaul, also: [], doubtful: [{ wordings: ['France'], cues: ['Bonn'] }] };
  expect(problems([france, told])).toEqual([]);
});

it('texts are held to the style of the glossary, and what is disputed to a month', () => {
  expect(problems([{ ...france, note: 'It recently grew.' }])[0]).toContain('"recently" ages');
  expect(problems([{ ...france, disputed: 'Some claim it.' }])).toContain('FR what is disputed needs `asOf`');
});

it('what is said of a city that is none is a mistake', () => {
  expect(problems([france], { dropped: ['Lisk FR'], doubtful: ['Marl'] })).toEqual([
    'Marl is doubtful, but no city’s name',
    'Lisk FR is no city of GeoNames’',
  ]);
});
