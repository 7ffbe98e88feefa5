import type { LocatorMap } from '../../model/locator-map.ts';
import type { PlaceFacts, PlaceMention } from '../../model/place.ts';
import type { QuantityFacts } from '../../model/quantity.ts';
import type { Line } from '../../model/reading.ts';
import type { NamedAt } from '../places/places-of.ts';
import type { OtherWording } from '../search/other-wording.ts';

/** What is known of words that a reader selected or typed. Plain, readonly, serialisable. */
export type SelectionAnswer =
  | {
      readonly kind: 'found';
      readonly text: string;
      readonly matches: readonly SelectionMatch[];
      /** What is known of the amount or the place that the words are. */
      readonly fact?: Fact;
    }
  /** `unreadable`: nothing but signs or white space; `unknown`: neither the glossary nor the article has it. */
  | { readonly kind: 'nothing'; readonly text: string; readonly why: 'unreadable' | 'unknown' };

/** One thing that the words may mean, or what the article says with them. */
export type SelectionMatch = EntryMatch | PersonMatch | InitialismMatch | PlaceMatch | PassageMatch;

/** What is known of an amount or a place that the article names. */
export type Fact =
  | { readonly kind: 'quantity'; readonly facts: QuantityFacts }
  | { readonly kind: 'place'; readonly facts: PlaceFacts; readonly map?: LocatorMap };

/**
 * How the words name something: they are its name, also in the plural (`exact`); its name in another form
 * ("mobilised"); they hold it beside other words, begin it, or are a misspelling of it.
 */
export type Naming = 'exact' | 'inflected' | 'contained' | 'begins' | 'misspelt';

/** An entry of the glossary. */
export interface EntryMatch {
  readonly kind: 'entry';
  readonly how: Naming;
  readonly entry: string;
  readonly term: string;
  readonly short?: string;
  /** First sentence of the definition; for an entry with several senses that of the first one below. */
  readonly definition: string;
  /** Id of the sense that the words themselves tell, where they do. */
  readonly sense?: string;
  /** All senses, the likeliest first; empty for an entry with one meaning. */
  readonly senses: readonly SelectionSense[];
  /** [start, end) spans of `term` that the words share, for highlighting. */
  readonly matched: readonly (readonly [start: number, end: number])[];
  /** The other wording that the words are, or begin, where the term does not say why it is here: "cold snap" of "cold wave". */
  readonly by?: OtherWording;
  /** From a pack that only answers: what explains the same words otherwise comes first. */
  readonly dictionary?: true;
  /** It is the reader's own, and is not told here: `term` is what was asked for. */
  readonly closed?: true;
}

export interface SelectionSense {
  /** "entry/sense". */
  readonly id: string;
  readonly label: string;
  /** First sentence of the definition. */
  readonly definition: string;
}

/** Where in the article something is said: [start, end) of the block's text. */
export interface ArticlePlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
  readonly paragraph: number | null;
}

/** Somebody, or a body, whom the article introduces; the place is that of the introduction. */
export interface PersonMatch extends ArticlePlace {
  readonly kind: 'person';
  readonly how: Naming;
  readonly name: string;
  /** What the article says they are, in its words; empty if it does not. */
  readonly description: string;
  /** What they say in the article, what tells most first. */
  readonly says?: readonly (Line & Pick<ArticlePlace, 'start' | 'end' | 'section'>)[];
  /** Where else the article names them. */
  readonly named?: readonly ArticlePlace[];
}

/** A country, territory or city, by what to ask for its facts: only a search has them among its matches. */
export interface PlaceMatch {
  readonly kind: 'place';
  readonly how: Naming;
  readonly asked: AskedPlace;
  readonly name: string;
  /** "country in West Africa" */
  readonly is: string;
  /** [start, end) spans of `name` that the words share, for highlighting. */
  readonly matched: readonly (readonly [start: number, end: number])[];
  /** Where the article names it, in reading order; empty where it does not. */
  readonly named: readonly NamedAt[];
}

/** A place as it is asked for: `text` is what stands for it, which matters of a government only. */
export type AskedPlace = Pick<PlaceMention, 'kind' | 'place' | 'text'>;

/** A short form to which the article gives a meaning; the place is the sentence that gives it. */
export interface InitialismMatch extends ArticlePlace {
  readonly kind: 'initialism';
  readonly how: Naming;
  /** Id of its explainer: "article:IWC". */
  readonly entry: string;
  readonly short: string;
  readonly expansion: string;
}

/** Whole sentences of the article, verbatim. */
export interface PassageMatch extends ArticlePlace {
  readonly kind: 'passage';
  /** `exact`: the words stand there side by side; `contained`: all of them do; `scattered`: only most of them do. */
  readonly how: 'exact' | 'contained' | 'scattered';
  readonly text: string;
  /** Whether the text's first sentence leans on the one before it, which is not part of it. */
  readonly leansBack: boolean;
  /** [start, end) spans of `text` that the words share, for highlighting. */
  readonly matched: readonly (readonly [start: number, end: number])[];
}
