import { getCountryDataList } from 'countries-list';

/** Kosovo's codes are in use, though in no standard. */
const kosovo: readonly [string, string] = ['XKX', 'XK'];

const codes = new Map([...getCountryDataList().map(({ iso2, iso3 }): [string, string] => [iso3, iso2]), kosovo]);

/** The code of two letters (ISO 3166-1 alpha-2) for one of three; undefined where there is none. */
export function alpha2Of(alpha3: string): string | undefined {
  return codes.get(alpha3);
}
