/** A text to be explained, as it is set on the page. */
export interface Story {
  /** Empty where the text has none. */
  readonly headline: string;
  readonly parts: readonly StoryPart[];
  /** BCP 47; empty where it is not known. */
  readonly language: string;
  /** Where a sample is from; null: the reader's own text. */
  readonly source: StorySource | null;
}

export type StoryPart =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  /** A question of the article's own, with its answer. */
  | { readonly kind: 'question'; readonly text: string; readonly answer: string };

export interface StorySource {
  /** Of the paper; empty where it names none. */
  readonly site: string;
  readonly author: string;
  /** ISO 8601 date or date-time; empty where it has none. */
  readonly published: string;
}

/** The samples, in the order in which they are offered. */
export const sampleNames = ['draft', 'strait', 'bridge'] as const;
export type SampleName = (typeof sampleNames)[number];
export type Samples = Readonly<Record<SampleName, Story>>;
