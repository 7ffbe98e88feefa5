import type { Reading } from '../explain/model/reading.ts';
import type { HeldKey, Opener } from './choices.ts';
import type { MarkLook } from './mark-look.ts';

/** The part of the reader's settings that the page's script acts on: how marks look, and how cards open. */
export interface PageSettings {
  readonly marks: MarkLook;
  readonly opens: Opener;
  /** Milliseconds the pointer rests on a mark before its card opens. */
  readonly dwell: number;
  /** While it is held, any word under the pointer is explained. */
  readonly heldKey: HeldKey;
  /** A double click explains a word. */
  readonly doubleClick: boolean;
}

/** What a page is told when it asks what to explain. */
export interface PageAnswer {
  readonly reading: Reading;
  readonly settings: PageSettings;
  /** The style of the highlights, which is on the page already; shadow roots in it need it once more. */
  readonly css: string;
  /** How long the reading took in the background, in milliseconds. */
  readonly explainMs: number;
}

/** What a page's script holds now. */
export type PageState =
  | { readonly kind: 'reading'; readonly reading: Reading }
  /** Being read, or not yet answered. */
  | { readonly kind: 'busy' }
  /** Nothing is explained: switched off, or nobody answered. */
  | { readonly kind: 'stopped' };

/** What one page cost, in milliseconds; zero before it happened. */
export interface PageTiming {
  /** The last reading of the document. */
  readonly readMs: number;
  /** As the background says. */
  readonly explainMs: number;
  /** The last painting. */
  readonly paintMs: number;
  /** The longest synchronous piece of our work on the page's main thread. */
  readonly longestTaskMs: number;
}
