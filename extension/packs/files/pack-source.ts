import type { FilePlace, PackPreview } from '../../../contract/pack-preview.ts';
import type { Message } from '../../../i18n/message.ts';
import type { PackEntry } from '../pack.ts';

/** An item, and the field of it because of which it is asked about; null: none. */
export interface AskedPlace {
  readonly item: number;
  readonly field: keyof PackEntry | null;
}

/** What a file of some format says, before anything of it is checked. */
export interface PackSource {
  readonly format: PackPreview['format'];
  /** What it says of the pack as a whole: `format`, `name`, `language`, `answersOnly`, each maybe anything. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly items: readonly unknown[];
  /** Items that could not be read at all, by their number, and why. What stands at this place of `items` says nothing. */
  readonly unread: ReadonlyMap<number, { readonly place: FilePlace; readonly problem: Message }>;
  /** Keys that all items have and packs do not: columns of a table. */
  readonly unknownKeys: readonly string[];
  /** Where these items, or fields of them, stand; in the same order. Asked for ascending items. */
  placesOf(asked: readonly AskedPlace[]): readonly FilePlace[];
}
