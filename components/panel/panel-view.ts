import type { MarksHere } from '../../contract/marks-here.ts';
import type { NamedAt } from '../../explain/look-up/places/places-of.ts';
import type { AskedPlace, SelectionMatch } from '../../explain/look-up/selection/selection-answer.ts';
import type { StoryMap } from '../../explain/model/place.ts';
import type { Person } from '../../explain/model/reading.ts';
import type { LineWays } from '../briefing/line-ways.ts';
import type { CardProps } from '../card/card.tsx';
import type { NoteField } from '../card/note-shown.tsx';
import type { MarksActions } from '../marks/marks-here.tsx';
import type { PageView } from '../popup/popup-view.ts';
import type { OpenedEntry, OpenedFact, SearchView } from '../search/search-view.ts';
import type { PanelTab } from './tabs.tsx';
import type { TakeAlongActions } from './take-along.tsx';

/** What stands in place of the article's views. */
export type Opened =
  | { readonly kind: 'entry'; readonly entry: OpenedEntry; readonly places: readonly NamedAt[] }
  | {
      readonly kind: 'person';
      readonly person: Pick<Person, 'name' | 'description'>;
      readonly places: readonly NamedAt[];
    }
  | ({ readonly kind: 'fact' } & OpenedFact);

export interface PanelProps {
  readonly page: PageView;
  /** How many marks the page has; null until it is known. */
  readonly notch: MarksHere | null;
  readonly tab: PanelTab;
  readonly search: SearchView;
  /** Null: nothing. */
  readonly opened: Opened | null;
  /** The places on which the story turns; null: none, or not yet known. */
  readonly map: StoryMap | null;
  /** Blocks that the reader sees on the page now. */
  readonly inView: ReadonlySet<number>;
  /** What was just done, in words; empty: nothing. */
  readonly said: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Newsgloss's own. */
  readonly version: string;
  readonly noteField: NoteField;
  readonly actions: PanelActions;
}

export interface PanelActions extends TakeAlongActions {
  showTab(tab: PanelTab): void;
  showKeys(): void;
  search(query: string): void;
  /** Lets the reader explain a word, on a page for it. */
  writeWord(term: string): void;
  choose(hit: SelectionMatch): void;
  openEntry(entry: string): void;
  openPerson(name: string): void;
  openPlace(asked: AskedPlace): void;
  /** Leaves what is opened. */
  close(): void;
  readonly copyLink: LineWays['copyLink'];
  readonly marks: MarksActions;
  /** Everything that a card of an entry asks for; `jump` goes to a place in the page. */
  readonly card: Omit<
    CardProps['actions'],
    'lookUp' | 'doubt' | 'leaveSite' | 'marks' | 'openPanel' | 'showOwn' | 'close'
  >;
}
