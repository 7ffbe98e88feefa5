import { type Settings, saidOfEntries } from './settings.ts';

/** Something that the reader said of an entry, or (`doubted`) of a meaning. */
export interface Said {
  readonly what: (typeof saidOfEntries)[number];
  readonly id: string;
}

/** More than a reader presses by mistake on a page. */
const most = 5;

/** What was said today, the latest first: whatever was pressed in a card, by whoever's leading, can be found and taken back. @param today ISO date */
export function saidLately(settings: Pick<Settings, Said['what']>, today: string): readonly Said[] {
  return saidOfEntries
    .flatMap((what) =>
      Object.entries(settings[what])
        .filter(([, { since }]) => since === today)
        // What is said last is written last.
        .map(([id], at) => ({ what, id, at })),
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, most)
    .map(({ what, id }) => ({ what, id }));
}
