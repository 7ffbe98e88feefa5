import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { LocatorMap, MapPlace, MapPoint } from '../explain/model/locator-map.ts';
import { type DisputedArea, disputedAreas } from './disputed-areas.ts';
import { type Area, polygonsOf, type World } from './world.ts';

/** The drawing's size, in its own units. */
const width = 320;
const height = 200;

/** Half the height of a map, in degrees of a great circle: room around what is shown, neither a village nor the globe. */
const leastRadius = 7;
const mostRadius = 60;
/** What is shown fills the map to this share, so that its neighbours tell where it lies. */
const filled = 0.6;
/** Places further apart than this, in degrees from their middle, are shown on as much of the world as holds them. */
const wideRadius = 45;
/** Room around them there, in units of the drawing. */
const margin = 24;
/** Of a larger country the surroundings of a place in it are shown, not all of it. Degrees. */
const largeRadius = 20;

/** Islands and exclaves smaller than this share of a country's largest part do not widen the map. */
const mainShare = 0.25;

/** Smaller things, in square units, are points to the eye. */
const speck = 12;

interface Spot {
  readonly centre: [longitude: number, latitude: number];
  /** In degrees. */
  readonly radius: number;
}

/**
 * A small map of where places lie, in Lambert's azimuthal equal-area projection about them; of places that lie far
 * apart in Equal Earth. Null where the atlas knows none of
 * them and no point is given. @param places one, or those on which a story turns
 */
export function drawLocatorMap(world: World, places: readonly MapPlace[]): LocatorMap | null {
  const spots = places.flatMap((place) => spotOf(world, place) ?? []);
  if (spots.length === 0) return null;
  const spot = around(spots);
  const isWide = spots.length > 1 && spot.radius > wideRadius;
  const projection = isWide ? projectionOfParts(spot, world, places) : projectionOn(spot);
  const path = geoPath(projection).digits(1);
  const areas = places.flatMap((place) => areaOfPlace(world, place) ?? []);
  const specks = places.filter(
    (place) => place.isPoint || isSpeck(areaOfPlace(world, place) ?? disputedOf(world, place), projection),
  );
  return {
    width,
    height,
    land: path(world.land) ?? '',
    borders: path(world.borders) ?? '',
    here: areas.map((area) => path(area) ?? '').join(''),
    dots: specks.flatMap((place) => dotOf(place, world, projection) ?? []),
    middles: places.map((place) => middleOf(place, world, projection)),
    disputed: disputedAreas.flatMap(({ name, outline }) => {
      const area = areaOf(outline, world);
      return area === null || isSpeck(area, projection) ? [] : [{ name, path: path(area) ?? '' }];
    }),
  };
}

function areaOfPlace(world: World, { country }: MapPlace): Area | null {
  return world.byCode.get(country ?? '') ?? null;
}

function disputedOf(world: World, { area }: MapPlace): Area | null {
  const disputed = area === null ? undefined : disputedAreas.find(({ ids }) => ids.includes(area));
  return disputed ? areaOf(disputed.outline, world) : null;
}

function spotOf(world: World, place: MapPlace): Spot | null {
  const { at, isPoint } = place;
  const area = areaOfPlace(world, place) ?? disputedOf(world, place);
  if (!area) return at && { centre: [...at], radius: 0 };
  const main = mainPartOf(area);
  const centre = geoCentroid(main);
  const corners = main.coordinates.flatMap(([outer = []]) => outer);
  const radius = Math.max(...corners.map((corner) => degrees(geoDistance(centre, corner as [number, number]))));
  return at && isPoint && radius > largeRadius ? { centre: [...at], radius: largeRadius } : { centre, radius };
}

function mainPartOf(area: Area) {
  const parts = polygonsOf(area).map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = Math.max(...parts.map((part) => geoArea(part)));
  const main = parts.filter((part) => geoArea(part) >= mainShare * largest);
  return { type: 'MultiPolygon' as const, coordinates: main.map(({ coordinates }) => coordinates) };
}

/** The circle around several. */
function around(spots: readonly Spot[]): Spot {
  const centre = geoCentroid({ type: 'MultiPoint', coordinates: spots.map((spot) => spot.centre) });
  return { centre, radius: Math.max(...spots.map((spot) => degrees(geoDistance(centre, spot.centre)) + spot.radius)) };
}

function projectionOn({ centre: [longitude, latitude], radius }: Spot): GeoProjection {
  const half = Math.min(mostRadius, Math.max(leastRadius, radius / filled));
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .translate([width / 2, height / 2])
    .scale(height / (4 * Math.sin(((half / 2) * Math.PI) / 180)))
    .clipAngle(Math.min(179, (half * 1.2 * Math.hypot(width, height)) / height))
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Equal Earth, turned to the middle of the places and cut to their largest parts. */
function projectionOfParts({ centre }: Spot, world: World, places: readonly MapPlace[]): GeoProjection {
  const coordinates = places.flatMap((place) => {
    const area = place.isPoint ? null : (areaOfPlace(world, place) ?? disputedOf(world, place));
    const outline = area === null ? [] : mainPartOf(area).coordinates.flatMap(([outer = []]) => outer);
    return outline.length > 0 ? outline : place.at ? [[...place.at]] : [];
  });
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  return geoEqualEarth()
    .rotate([-centre[0], 0])
    .fitExtent(extent, { type: 'MultiPoint', coordinates })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

function dotOf({ country, at }: MapPlace, world: World, projection: GeoProjection): MapPoint | null {
  const area = world.byCode.get(country ?? '');
  return pointAt(at ?? (area ? geoCentroid(area) : null), projection);
}

/** Of a place that is no point the middle of its largest part. */
function middleOf(place: MapPlace, world: World, projection: GeoProjection): MapPoint | null {
  const area = place.isPoint ? null : (areaOfPlace(world, place) ?? disputedOf(world, place));
  return pointAt(area ? geoCentroid(mainPartOf(area)) : place.at, projection);
}

function pointAt(place: MapPlace['at'], projection: GeoProjection): MapPoint | null {
  const point = place && projection([...place]);
  if (!point?.every(Number.isFinite)) return null;
  const [x, y] = point.map((value) => Math.round(value * 10) / 10) as [number, number];
  return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : null;
}

function isSpeck(area: Area | null, projection: GeoProjection): boolean {
  return area === null || geoPath(projection).area(area) < speck;
}

/** An outline as an area: d3 takes what lies to the left of a ring that runs the wrong way for the rest of the globe. */
function areaOf(outline: DisputedArea['outline'], world: World): Area | null {
  if (typeof outline === 'string') return world.byName.get(outline) ?? null;
  const ring = [...outline, ...outline.slice(0, 1)].map((corner) => [...corner]);
  const area = { type: 'Polygon' as const, coordinates: [ring] };
  return geoArea(area) > 2 * Math.PI ? { ...area, coordinates: [ring.toReversed()] } : area;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
