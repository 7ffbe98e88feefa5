import type { BackupPart } from '../../contract/backup.ts';
import { type Message, message } from '../../i18n/message.ts';
import { mostWords } from '../words/own-word.ts';

/** An item of a part as it stands in a file. */
export interface Raw {
  /** By which the reader is told of it. */
  readonly name: string | Message;
  /** By which it is kept, where that can be told without reading it. */
  readonly key: string | null;
  readonly value: unknown;
}

/** More of them is nothing that a reader made, and would not fit into the browser's storage. */
export const mostItems: Readonly<Record<BackupPart, number>> = {
  settings: 1000,
  sites: 20_000,
  topics: 1000,
  known: 50_000,
  hidden: 50_000,
  doubted: 50_000,
  words: mostWords,
  notes: 20_000,
  met: 200_000,
  packs: 200,
};

/** In a list, what an item is called. */
const nameIn: Partial<Record<BackupPart, string>> = { words: 'term', notes: 'term', met: 'term', packs: 'name' };
/** And by which of its fields it is kept. */
const keyIn: Partial<Record<BackupPart, string>> = { words: 'id', notes: 'entry', packs: 'name' };

/** The items of a part, unchecked. Null: it has not the form of one. */
export function itemsIn(part: BackupPart, raw: unknown): readonly Raw[] | null {
  if (raw === null || typeof raw !== 'object') return null;
  const named = nameIn[part];
  if (named === undefined) {
    return Array.isArray(raw) ? null : Object.entries(raw).map(([name, value]) => ({ name, key: name, value }));
  }
  if (!Array.isArray(raw)) return null;
  return raw.map((value: unknown, at) => {
    const name = textIn(value, named) ?? message('problems.item.unnamed', { number: at + 1 });
    return { name, key: textIn(value, keyIn[part]), value };
  });
}

function textIn(value: unknown, field: string | undefined): string | null {
  const text = field !== undefined && isRecord(value) ? value[field] : null;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
