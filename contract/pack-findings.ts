import type { Message } from '../i18n/message.ts';

/** An entry of a pack that was left out. */
export interface RefusedEntry {
  /** Its term, or "entry 12" where it has none. */
  readonly name: string | Message;
  /** Half a sentence: "its definition is missing". */
  readonly problem: Message;
}

/** What there is to say of a part of a pack that is being added. */
export interface PackFindings {
  readonly refused: readonly RefusedEntry[];
}
