import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { writePlacesFile } from '../../places-file.ts';
import type { Row } from '../count-glossary.ts';
import type { Problem } from '../read-topics.ts';
import { checkPlaces, mostBytes } from './check-places.ts';
import { compilePlaces } from './compile-places.ts';
import { readGeoNames } from './geonames.ts';
import { readPlaceSources } from './read-place-sources.ts';

/** The compiled places, which are committed and ship as they are. */
export const placesFile = fileURLToPath(new URL('../../places.jsonl', import.meta.url));

export interface PlacesStep {
  /** What `placesFile` should hold. */
  readonly content: string;
  readonly counts: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Compiles the places of their sources and packages, and checks them. */
export function makePlaces(): PlacesStep {
  const geonames = readGeoNames();
  const { sources, problems } = readPlaceSources();
  const places = compilePlaces(sources, geonames);
  const content = writePlacesFile(places);
  const bytes = Buffer.byteLength(content);
  const tooBig: Problem = { file: 'places', entry: 'all', message: `${bytes} bytes, at most ${mostBytes}` };
  return {
    content,
    counts: [
      ['countries and territories', places.countries.filter(({ countries }) => countries === undefined).length],
      ['parts of countries', places.countries.filter(({ countries }) => countries !== undefined).length],
      ['of these disputed', places.countries.filter(({ disputed }) => disputed !== undefined).length],
      ['cities', places.cities.length],
      ['bytes of places', bytes],
    ],
    problems: [...problems, ...checkPlaces(sources, geonames), ...(bytes > mostBytes ? [tooBig] : [])],
  };
}
