import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country, a disputed area or all land. */
export type Area = Polygon | MultiPolygon;

/** Natural Earth's countries at 1:110 million, in GeoJSON (RFC 7946): degrees, longitude first. */
export interface World {
  readonly land: Area;
  /** Between countries, not along coasts. */
  readonly borders: MultiLineString;
  readonly byCode: ReadonlyMap<string, Area>;
  /** By the atlas's own short names, which areas without a code have too. */
  readonly byName: ReadonlyMap<string, Area>;
}

interface CountryProperties {
  readonly name: string;
  /** ISO 3166-1 alpha-2; areas that have none lack it. */
  readonly code?: string;
}

type WorldTopology = Topology<{ land: GeometryCollection; countries: GeometryCollection<CountryProperties> }>;

/**
 * The world from the bundled atlas (TopoJSON; `bundled-world.ts` makes it).
 * @throws where the file is no such topology
 */
export function readWorld(file: string): World {
  const topology = JSON.parse(file) as WorldTopology;
  const { land, countries } = topology.objects;
  const areas = (feature(topology, countries).features as Feature<Area, CountryProperties>[]).map(
    ({ geometry, properties }) => ({ geometry, ...properties }),
  );
  return {
    land: {
      type: 'MultiPolygon',
      coordinates: (feature(topology, land).features as Feature<Area>[]).flatMap(({ geometry }) =>
        polygonsOf(geometry),
      ),
    },
    borders: mesh(topology, countries as never, (one, other) => one !== other),
    byCode: new Map(areas.flatMap(({ code, geometry }) => (code ? [[code, geometry] as const] : []))),
    byName: new Map(areas.map(({ name, geometry }) => [name, geometry])),
  };
}

/** The polygons of an area. */
export function polygonsOf(area: Area): MultiPolygon['coordinates'] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}
