import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Problem } from '../read-topics.ts';
import {
  type CitySources,
  type CountrySource,
  citiesSchema,
  countrySchema,
  type Regions,
  regionsSchema,
} from './place-schemas.ts';

/** All that people wrote of places. */
export interface PlaceSources {
  readonly countries: readonly CountrySource[];
  readonly cities: CitySources;
  readonly regions: Regions;
}

const glossary = fileURLToPath(new URL('../../', import.meta.url));

/** Reads `glossary/countries` and `glossary/places`. What does not fit its schema is left out and reported. */
export function readPlaceSources(folder = glossary): { sources: PlaceSources; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const countries = readdirSync(join(folder, 'countries'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readCountries(join(folder, 'countries', name), problems));
  const cities = readOne(join(folder, 'places', 'cities.yaml'), citiesSchema, problems);
  const regions = readOne(join(folder, 'places', 'regions.yaml'), regionsSchema, problems);
  const none: CitySources = { names: {}, dropped: [], doubtful: [], notes: [] };
  return { sources: { countries, cities: cities ?? none, regions: regions ?? {} }, problems };
}

function readCountries(file: string, problems: Problem[]): readonly CountrySource[] {
  const items: readonly { readonly id?: unknown }[] = parse(readFileSync(file, 'utf8'));
  return items.flatMap((item) => {
    const read = checked(item, countrySchema, file, String(item.id), problems);
    return read === null ? [] : [read];
  });
}

function readOne<const Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  problems: Problem[],
): v.InferOutput<Schema> | null {
  return checked(parse(readFileSync(file, 'utf8')), schema, file, 'all', problems);
}

function checked<const Schema extends v.GenericSchema>(
  item: unknown,
  schema: Schema,
  file: string,
  entry: string,
  problems: Problem[],
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(schema, item);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    const path = v.getDotPath(issue);
    problems.push({ file: basename(file, '.yaml'), entry, message: `${path ? `${path}: ` : ''}${issue.message}` });
  }
  return null;
}
