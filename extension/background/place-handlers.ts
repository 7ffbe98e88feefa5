import type { Language } from '../../explain/language/language.ts';
import { placesInArticle } from '../../explain/look-up/places/places-in-article.ts';
import type { Article } from '../../explain/model/article.ts';
import type { PlaceMention, StoryMap } from '../../explain/model/place.ts';
import { findPeople } from '../../explain/people/names/find-people.ts';
import { describePlace } from '../../explain/places/describe-place.ts';
import { findPlaces } from '../../explain/places/find-places.ts';
import type { PlaceIndex } from '../../explain/places/place-index.ts';
import { storyPlaces } from '../../explain/places/story-places.ts';
import { paragraphOf, prepareArticle } from '../../explain/text/prepared-article.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { countryOf } from './country-of.ts';
import type { MessageSender } from './explain-handlers.ts';
import type { GlossaryInMemory } from './glossary-in-memory.ts';
import { isOnMap, type WorldInMemory } from './world-in-memory.ts';

export interface PlacePorts {
  readonly settings: SettingsStore;
  readonly glossary: Pick<GlossaryInMemory, 'load'>;
  readonly world: WorldInMemory;
  /** The country (ISO 3166-1 alpha-2) of the reader's language; null: unknown. */
  readonly home: string | null;
}

type PlaceMessages = Pick<ToBackground, 'story-map' | 'places-in-article' | 'look-up-place'>;

/** What is known of places, and may be asked of it. */
interface Known {
  readonly index: PlaceIndex;
  readonly language: Language;
}

/** The places of an article beside the page: on a map, in the search, and by themselves. */
export function placeHandlers({ settings, glossary, world, home }: PlacePorts): Handlers<PlaceMessages, MessageSender> {
  const withPlaces = async <Answer>(none: Answer, work: (known: Known) => Answer | Promise<Answer>) => {
    const [{ places }, { language }] = await Promise.all([settings.load(), glossary.load()]);
    const { places: index } = await world.facts({ numbers: false, places }, language, null);
    return index === null ? none : work({ index, language });
  };
  return {
    'story-map': ({ article, url }) =>
      withPlaces<StoryMap | null>(null, (known) => {
        const homes = new Set([home, countryOf(url)].flatMap((country) => country ?? []));
        const chosen = storyPlaces(article, mentionsIn(article, known), homes, known.index);
        return storyMap(article, chosen, known, world);
      }),
    'places-in-article': ({ article }) =>
      withPlaces([], (known) => placesInArticle(article, mentionsIn(article, known), known.index, known.language)),
    'look-up-place': ({ asked }) =>
      withPlaces(null, async ({ index, language }) => {
        const facts = describePlace(asked, index, language);
        return facts && world.withMap({ kind: 'place', facts });
      }),
  };
}

function mentionsIn(article: Article, { index, language }: Known): readonly PlaceMention[] {
  const prepared = prepareArticle(article, language);
  return findPlaces(prepared, findPeople(prepared), index);
}

/** Null where none of them can be shown. */
async function storyMap(
  article: Article,
  chosen: readonly PlaceMention[],
  { index, language }: Known,
  { drawMap }: WorldInMemory,
): Promise<StoryMap | null> {
  const shown = chosen.flatMap((mention) => {
    const facts = describePlace(mention, index, language);
    return facts !== null && isOnMap(facts) ? [{ mention, facts }] : [];
  });
  const map = shown.length === 0 ? null : await drawMap(shown.map(({ facts }) => facts));
  if (map === null) return null;
  const places = shown.map(({ mention, facts: { name, is } }) => {
    return { ...mention, name, is, paragraph: paragraphOf(article, mention.block) };
  });
  return { map, places };
}
