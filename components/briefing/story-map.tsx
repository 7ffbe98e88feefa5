import type { AskedPlace } from '../../explain/look-up/selection/selection-answer.ts';
import type { StoryMap } from '../../explain/model/place.ts';
import { listed } from '../../i18n/listed.ts';
import { t } from '../../i18n/translate.ts';
import { inItsLanguage } from '../in-its-language.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import { PlaceNumbers } from '../map/place-numbers.tsx';
import type { LineWays } from './line-ways.ts';
import { Row } from './row.tsx';

interface StoryMapProps {
  readonly story: StoryMap;
  readonly ways: LineWays;
  /** Shows what is known of a place. */
  readonly openPlace: (asked: AskedPlace) => void;
}

/** Where the story turns: one map, and the places on it in words, each with the way to its first mention. */
export function StoryMapSection({ story: { map, places }, ways, openPlace }: StoryMapProps) {
  return (
    <section aria-labelledby="brief-where">
      <h2 class="h" id="brief-where">
        {t('briefing.sections.where')}
      </h2>
      <div class="where">
        <LocatorMap id="story-map" map={map} label={mapLabel(places)}>
          {places.length > 1 && <PlaceNumbers of={map} />}
        </LocatorMap>
      </div>
      {places.map(({ kind, place, text, name, is, block, start, end, paragraph }, at) => (
        <Row key={`${kind} ${place}`} place={{ block, start, end }} paragraph={paragraph} ways={ways}>
          <p class="at" {...inItsLanguage(name)}>
            {places.length > 1 && `${at + 1}. `}
            <button type="button" class="term" data-place={name} onClick={() => openPlace({ kind, place, text })}>
              <b>{name}</b>
            </button>
            , {is}
          </p>
        </Row>
      ))}
    </section>
  );
}

/** The map in words. */
export function mapLabel(places: StoryMap['places']): string {
  return t('briefing.map', { places: listed(places.map(({ name }) => name)) });
}
