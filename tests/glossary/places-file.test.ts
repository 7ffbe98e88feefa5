import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlacesFile, writePlacesFile } from '../../glossary/places-file.ts';
import { places } from '../explain/places/given-places.ts';

describe('the file of places', () => {
  it('gives back what was written', () => {
    const read = readPlacesFile(writePlacesFile(places));
    expect(read.countries).toEqual(places.countries);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(read.cities.toSorted(byId)).toEqual(places.cities.toSorted(byId));
    expect([read.populationYear, read.citiesAsOf]).toEqual([2024, '2023-03']);
  });

  it('is refused where it is none', () => {
    expect(() => readPlacesFile('{"format":0}\n')).toThrow('This is no file of places.');
    expect(() => readPlacesFile('{"format":1,"countries":2}\n{}')).toThrow('This is no file of places.');
  });
});

describe('the places that ship', () => {
  const shipped = readPlacesFile(
    readFileSync(fileURLToPath(new URL('../../glossary/places.jsonl', import.meta.url)), 'utf8'),
  );
  const byId = new Map(shipped.countries.map((country) => [country.id, country]));

  it('are some 250 countries and territories and over 4,000 cities', () => {
    expect(shipped.countries.filter(({ countries }) => countries === undefined)).toHaveLength(250);
    expect(shipped.cities.length).toBeGreaterThan(4000);
    expect(new Set(shipped.cities.map(({ id }) => id)).size).toBe(shipped.cities.length);
  });

  it.each([
    ...['crimea', 'EH', 'kashmir', 'golan', 'west-bank', 'gaza', 'PS', 'TW', 'XK', 'northern-cyprus', 'abkhazia'],
    ...['south-ossetia', 'transnistria', 'somaliland', 'FK', 'east-jerusalem', 'donbas', 'essequibo'],
  ])('say of %s what is disputed, and when that was confirmed', (id) => {
    expect(byId.get(id)?.disputed).toBeTruthy();
    expect(byId.get(id)?.asOf).toMatch(/^\d{4}-\d{2}$/);
  });

  it('put cities of what is disputed into no state’s hands', () => {
    const areaOf = (id: string) => shipped.cities.find((city) => city.id === id)?.area;
    expect(['ua/simferopol', 'md/tiraspol', 'ps/gaza-city', 'ps/hebron', 'so/hargeisa'].map(areaOf)).toEqual([
      'crimea',
      'transnistria',
      'gaza',
      'west-bank',
      'somaliland',
    ]);
    expect(shipped.cities.find(({ name }) => name === 'Jerusalem')?.disputed).toBeTruthy();
  });

  it('are called by neutral names', () => {
    const names = ['TR', 'MK', 'CZ', 'SZ', 'CI', 'TL', 'CV'].map((id) => byId.get(id)?.name);
    expect(names).toEqual([
      'Türkiye',
      'North Macedonia',
      'Czechia',
      'Eswatini',
      "Côte d'Ivoire",
      'Timor-Leste',
      'Cabo Verde',
    ]);
  });
});
