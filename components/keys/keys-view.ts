import type { HeldKey } from '../../contract/choices.ts';

/** What of the keys depends on the browser and on the reader. */
export interface KeysView {
  /** As the browser has them now: `shortcut` is empty where none is set. Empty where the browser has no commands. */
  readonly commands: readonly { readonly name: string; readonly shortcut: string }[];
  readonly heldKey: HeldKey;
  readonly doubleClick: boolean;
  /** "?" shows them. */
  readonly questionKey: boolean;
}

/** The page of keys: what it shows, and what opens and closes it. */
export interface KeysHelp {
  /** Null: it is closed. */
  readonly shown: KeysView | null;
  show(): void;
  close(): void;
  /** Opens the browser's own page for keys. */
  change(): void;
  setQuestionKey(on: boolean): void;
}
