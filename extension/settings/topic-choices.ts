import * as v from 'valibot';
import { levels } from '../../contract/choices.ts';
import type { Level, Preferences } from '../../explain/model/preferences.ts';
import { type Dated, isoDate } from './dated.ts';

/** What the reader chose for a topic of the glossary. */
export interface TopicChoice extends Dated {
  /** Off: nothing of it is marked. */
  readonly on: boolean;
  /** Who the reader is in it. Null: as for everything. */
  readonly level: Level | null;
}

/** By topic; those without a record are as everything. */
export type TopicChoices = Readonly<Record<string, TopicChoice>>;

export const topicChoice = v.object({ on: v.boolean(), level: v.nullable(v.picklist(levels)), since: isoDate });

export function topicPreferences(topics: TopicChoices): Preferences['topics'] {
  return Object.fromEntries(
    Object.entries(topics).flatMap(([topic, { on, level }]): [string, Level | 'off'][] => {
      if (!on) return [[topic, 'off']];
      return level === null ? [] : [[topic, level]];
    }),
  );
}

/** A copy in which the reader chose this for a topic, since `today` (ISO date). */
export function withTopic<Kept extends { readonly topics: TopicChoices }>(
  settings: Kept,
  topic: string,
  choice: Partial<Pick<TopicChoice, 'on' | 'level'>>,
  today: string,
): Kept {
  const { [topic]: before, ...others } = settings.topics;
  const after = { on: true, level: null, ...before, ...choice, since: today };
  const isUsual = after.on && after.level === null;
  return { ...settings, topics: isUsual ? others : { ...others, [topic]: after } };
}
