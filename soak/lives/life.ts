import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';

/** Something that may happen to the extension. */
export interface Life {
  readonly name: string;
  live(kind: BrowserKind, how: Live): Promise<Lived>;
}

export interface Live {
  /** How often the background is ended. */
  readonly kills: number;
  /** Of combinations each kind once, of texts about one in ten. */
  readonly short: boolean;
}

export interface Lived {
  /** What was tried, in a line; also what this browser's driver cannot do. */
  readonly told: string;
  readonly faults: readonly string[];
}
