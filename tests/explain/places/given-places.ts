import { languageFor } from '../../../explain/languages/languages.ts';
import type { PlaceMention } from '../../../explain/model/place.ts';
import { findPeople } from '../../../explain/people/names/find-people.ts';
import { findPlaces } from '../../../explain/places/find-places.ts';
import { buildPlaceIndex, type PlaceIndex } from '../../../explain/places/place-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import type { City, Country, Places } from '../../../glossary/places.ts';
import { articleOf } from '../article-of.ts';

export const english = (() => {
  const language = languageFor('en');
  if (language === null) throw new Error('English is known');
  return language;
})();

const note = 'Something that readers mix up.';
const country = (id: string, name: string, more: Partial<Country> = {}): Country => ({
  id,
  name,
  is: 'country',
  note,
  ...more,
});
const city = (id: string, name: string, population: number, more: Partial<City> = {}): City => ({
  id,
  name,
  country: id.slice(0, 2).toUpperCase(),
  population,
  at: [0, 0],
  ...more,
});

/** So few that each test can be checked by heart. */
export const places: Places = {
  populationYear: 2024,
  citiesAsOf: '2023-03',
  countries: [
    country('AE', 'United Arab Emirates', { the: true, also: ['UAE', 'the Emirates'] }),
    country('BE', 'Belgium', { capital: 'Brussels' }),
    country('CD', 'Democratic Republic of the Congo', {
      the: true,
      also: ['DR Congo'],
      doubtful: [{ wordings: ['Congo'], cues: ['Kinshasa', 'Goma'], unless: ['Brazzaville'] }],
    }),
    country('CG', 'Republic of the Congo', { the: true, doubtful: [{ wordings: ['Congo'], cues: ['Brazzaville'] }] }),
    country('CN', 'China'),
    country('DE', 'Germany', { capital: 'Berlin' }),
    country('FR', 'France', { capital: 'Paris', population: 68_400_000, languages: ['fr'], currency: 'EUR' }),
    country('GB', 'United Kingdom', { the: true, also: ['UK', 'Britain'], capital: 'London' }),
    country('GE', 'Georgia', { doubtful: [{ wordings: ['Georgia'], cues: ['Tbilisi'], unless: ['Atlanta'] }] }),
    country('IR', 'Iran', { capital: 'Tehran' }),
    country('JO', 'Jordan', { doubtful: [{ wordings: ['Jordan'], cues: ['Amman', 'Egypt'] }] }),
    country('EG', 'Egypt'),
    country('JE', 'Jersey', { doubtful: [{ wordings: ['Jersey'], cues: ['Guernsey'] }] }),
    country('RU', 'Russia', { capital: 'Moscow' }),
    country('SH', 'Saint Helena', { also: ['St Helena'] }),
    country('TR', 'Türkiye', { also: ['Turkey'] }),
    country('TW', 'Taiwan', { disputed: 'China says that it is a part of it.', asOf: '2025-11' }),
    country('UA', 'Ukraine', { capital: 'Kyiv' }),
    country('US', 'United States', { the: true, also: ['US', 'America'] }),
    country('crimea', 'Crimea', { countries: ['UA'], disputed: 'Russia rules it.', asOf: '2025-06' }),
    country('wales', 'Wales', { countries: ['GB'] }),
    country('england', 'England', { countries: ['GB'] }),
  ],
  cities: [
    city('be/brussels', 'Brussels', 1_000_000, { capital: true }),
    city('ca/london-ontario', 'London', 350_000, { region: 'Ontario' }),
    city('cn/beijing', 'Beijing', 19_000_000, { capital: true }),
    city('ca/hamilton-ontario', 'Hamilton', 520_000, { region: 'Ontario', doubtful: ['Hamilton'] }),
    city('de/berlin', 'Berlin', 3_400_000, { capital: true }),
    city('de/hagen-north-rhine-westphalia', 'Hagen', 190_000, { region: 'North Rhine-Westphalia' }),
    city('fr/paris', 'Paris', 2_140_000, { capital: true }),
    city('gb/birmingham-england', 'Birmingham', 1_140_000, { region: 'England' }),
    city('gb/bolton-england', 'Bolton', 190_000, { region: 'England', doubtful: ['Bolton'] }),
    city('gb/liverpool-england', 'Liverpool', 860_000, { region: 'England' }),
    city('gb/london-england', 'London', 8_960_000, { region: 'England', capital: true }),
    city('ir/tehran', 'Tehran', 7_000_000, { capital: true }),
    city('nz/auckland', 'Auckland', 420_000),
    city('nz/hamilton', 'Hamilton', 180_000, { doubtful: ['Hamilton'] }),
    city('pl/łódź', 'Łódź', 770_000),
    city('ru/moscow', 'Moscow', 10_000_000, { capital: true }),
    city('tw/taipei', 'Taipei', 7_000_000, { capital: true }),
    city('ua/kyiv', 'Kyiv', 2_800_000, { capital: true, also: ['Kiev'] }),
    city('ua/simferopol', 'Simferopol', 340_000, { area: 'crimea' }),
    city('ve/berlin', 'Berlin', 2_000_000, { doubtful: ['Berlin'] }),
    city('us/birmingham-alabama', 'Birmingham', 210_000, { region: 'Alabama' }),
    city('us/chicago-illinois', 'Chicago', 2_700_000, { region: 'Illinois' }),
    city('us/springfield-illinois', 'Springfield', 120_000, { region: 'Illinois' }),
    city('us/springfield-missouri', 'Springfield', 170_000, { region: 'Missouri' }),
    city('us/washington-district-of-columbia', 'Washington', 690_000, {
      region: 'District of Columbia',
      capital: true,
      doubtful: ['Washington'],
      unless: ['Washington state'],
    }),
    city('us/new-york-city-new-york', 'New York City', 8_800_000, {
      region: 'New York',
      also: ['New York'],
      doubtful: ['New York'],
    }),
  ],
};

export const index: PlaceIndex = buildPlaceIndex(places, english);

export function mentionsIn(...paragraphs: readonly string[]): readonly PlaceMention[] {
  const prepared = prepareArticle(articleOf(paragraphs), english);
  return findPlaces(prepared, findPeople(prepared), index);
}

/** What is found, in few words: "Paris: city fr/paris". */
export function placesIn(...paragraphs: readonly string[]): readonly string[] {
  return mentionsIn(...paragraphs).map(({ text, kind, place }) => `${text}: ${kind} ${place}`);
}
