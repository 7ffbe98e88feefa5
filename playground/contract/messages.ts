import type { Outline } from '../../explain/model/outline.ts';
import type { Level } from '../../explain/model/preferences.ts';
import type { ReadingAnswer, ToBackground } from '../../extension/messages.ts';
import type { Envelope } from '../../extension/messenger.ts';

/** What of the extension's messages the playground's page asks, and is answered by the extension's own handlers. */
export type AskedAsInExtension = Pick<
  ToBackground,
  | 'look-up'
  | 'know'
  | 'hide'
  | 'doubt'
  | 'more-here'
  | 'keep-density'
  | 'explain-selection'
  | 'explain-pointed'
  | 'story-map'
>;

/** A story as it was explained. */
export interface ExplainedStory {
  readonly answer: ReadingAnswer;
  /** The language (ISO 639-1) in which it is written, where the glossary has none of it; else null. */
  readonly otherLanguage: string | null;
}

/** Page → worker. */
export interface ToWorker extends AskedAsInExtension {
  /** Read and explain a story. `highlights`: the prefix of the marks' names. */
  'explain-story': { request: { outline: Outline; highlights: string }; answer: ExplainedStory };
  /** Another story is read: what was said of the one before holds no longer. */
  'turn-page': { request: object; answer: boolean };
  /** What the reader follows, for as long as the page is open. */
  'choose-level': { request: { level: Level }; answer: boolean };
}

/** A question on its way to the worker, and the answer that belongs to it. */
export interface Asked {
  readonly id: number;
  readonly message: unknown;
}
export interface Answered {
  readonly id: number;
  readonly envelope: Envelope<unknown>;
}
