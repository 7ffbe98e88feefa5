/** What of the reader's settings changes a Reading. */
export interface Preferences {
  readonly level: Level;
  /** Topics of the glossary in which the reader is another than in general, or of which nothing is to be marked. */
  readonly topics: Readonly<Record<string, Level | 'off'>>;
  readonly density: Density;
  /** A term is marked again so many words below its last mark: two screens or so. Zero: never. */
  readonly again: number;
  /** Entry or sense ids that are marked no longer: known, or stopped. */
  readonly silenced: readonly string[];
  /** Meanings (senses, or entries without) that the reader found wrong somewhere: they take clearer signs. */
  readonly doubted: readonly string[];
  /** Terms of the reader's own, and of packs that they added, are marked. They are explained in any case, where the reader asks. */
  readonly marksOwn: boolean;
  /** Of this very article: entries of which the reader said which sense they have in it, by entry id. */
  readonly meantHere?: Readonly<Record<string, string>>;
}

/** The reader: 1 new to the news, 2 keeps up, 3 knows the field. */
export type Level = 1 | 2 | 3;

/** From which worth on terms are marked. `none` and `all` (whatever is found) hold for single pages only, by the reader or, for `none`, the page. */
export type Density = 'none' | 'few' | 'normal' | 'many' | 'all';

export const defaultPreferences: Preferences = {
  level: 2,
  topics: {},
  density: 'normal',
  again: 700,
  silenced: [],
  doubted: [],
  marksOwn: true,
};
