import type { UnfitSettings } from '../../../contract/unfit-settings.ts';

/** Null: all settings fit, or it is being looked. */
export type UnfitView = UnfitSettings | null;

export interface UnfitActions {
  /** What lacks but its date holds again, with that of today. Null: done; otherwise what went wrong, in a sentence. */
  putBack(): Promise<string | null>;
  /** Gives the reader all of it as a file. */
  save(): void;
  /** Does away with it. Null: done; otherwise what went wrong, in a sentence. */
  drop(): Promise<string | null>;
}
