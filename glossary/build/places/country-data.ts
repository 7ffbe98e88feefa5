import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

/** What Unicode CLDR and countries-list say of a country. */
export interface CountryData {
  readonly capital?: string;
  readonly population?: number;
  readonly languages?: readonly string[];
  readonly currency?: string;
}

/** The year of CLDR's populations: version 48 has the World Factbook's estimates for it. */
export const populationYear = 2024;

/** The day for which currencies are looked up: later ones are known to CLDR 48, but not certain. */
const currencyDay = '2026-01-01';

const mostLanguages = 4;

interface LanguageShare {
  readonly _populationPercent: string;
  readonly _officialStatus?: string;
}

interface Territory {
  readonly _population: string;
  readonly languagePopulation?: Readonly<Record<string, LanguageShare>>;
}

type Tender = Readonly<Record<string, { _from?: string; _to?: string; _tender?: string }>>;

/** What the packages say of every country, by its code (ISO 3166-1 alpha-2, XK for Kosovo). */
export function readCountryData(): ReadonlyMap<string, CountryData> {
  const { territoryInfo } = readSupplemental<{ territoryInfo: Record<string, Territory> }>('territoryInfo');
  const { currencyData } = readSupplemental<{ currencyData: { region: Record<string, readonly Tender[]> } }>(
    'currencyData',
  );
  return new Map(
    Object.entries(countries).map(([code, { capital }]) => [
      code,
      withoutEmpty({
        capital,
        population: peopleOf(territoryInfo[code]),
        languages: languagesOf(territoryInfo[code]),
        currency: currencyOf(currencyData.region[code] ?? []),
      }),
    ]),
  );
}

function readSupplemental<Data>(name: string): Data {
  const file = createRequire(import.meta.url).resolve(`cldr-core/supplemental/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')).supplemental;
}

/** In three figures: more would say that somebody counted on a day. Nothing where CLDR counts those who come for work. */
function peopleOf(territory: Territory | undefined): number | undefined {
  const population = Number(territory?._population ?? 0);
  return population < 1000 ? undefined : Number(population.toPrecision(3));
}

/** The official ones, those that most people speak first; the one most spoken where none is official. */
function languagesOf(territory: Territory | undefined): readonly string[] {
  const spoken = Object.entries(territory?.languagePopulation ?? {})
    .filter(([code]) => code !== 'und')
    .toSorted(([, a], [, b]) => Number(b._populationPercent) - Number(a._populationPercent));
  const official = spoken.filter(([, { _officialStatus }]) => /^(?:de_facto_)?official$/.test(_officialStatus ?? ''));
  const codes = (official.length > 0 ? official : spoken.slice(0, 1)).map(([code]) => code.split('_')[0] ?? code);
  return [...new Set(codes)].slice(0, mostLanguages);
}

/** The one that came last of those that are legal tender. */
function currencyOf(tenders: readonly Tender[]): string | undefined {
  const held = tenders
    .flatMap((tender) => Object.entries(tender))
    .filter(
      ([, { _from = '', _to = '9', _tender }]) => _from <= currencyDay && _to > currencyDay && _tender !== 'false',
    );
  return held.toSorted(([, a], [, b]) => ((a._from ?? '') < (b._from ?? '') ? 1 : -1))[0]?.[0];
}

function withoutEmpty(data: Readonly<Record<keyof CountryData, unknown>>): CountryData {
  const isEmpty = (value: unknown) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)));
}
