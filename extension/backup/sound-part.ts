import type { BackupPart, LeftOut, PartFaults } from '../../contract/backup.ts';
import { type Message, message } from '../../i18n/message.ts';
import type { Items } from './backup-content.ts';
import { type Around, around, checkItem } from './check-item.ts';
import { itemsIn, mostItems, type Raw } from './raw-items.ts';

/** What of a part can be used, and what cannot. */
export interface SoundPart {
  readonly items: Items;
  /** Keys of what cannot be used, as far as they can be told. */
  readonly spared: ReadonlySet<string>;
  readonly faults: PartFaults;
}

/** Items that are named; the rest are counted. */
const mostNamed = 100;
const longestName = 60;

/** Checks a part of a file, each item on its own. Never throws, whatever it is given. @param own it was made here */
export function soundPart(part: BackupPart, raw: unknown, own = false): SoundPart {
  const [size, most] = [sizeOf(raw), mostItems[part]];
  if (size > most) return refused(part, message('problems.backup.tooManyItems', { count: size, room: most }));
  const found = itemsIn(part, raw);
  if (found === null) return refused(part, message('problems.backup.noList'));
  return checkAll(around(part, raw), found, own);
}

function checkAll(of: Around, found: readonly Raw[], own: boolean): SoundPart {
  const { part } = of;
  const items = new Map<string, unknown>();
  const [terms, spared] = [new Set<string>(), new Set<string>()];
  const leftOut: LeftOut[] = [];
  let leftOutCount = 0;
  for (const { name, key, value } of found) {
    const checked = checkItem(of, key ?? '', value, own);
    const reason = 'reason' in checked ? checked.reason : twice(part, checked, items, terms);
    if (reason === null && 'key' in checked) items.set(checked.key, checked.item);
    if (reason === null) continue;
    if (key !== null) spared.add(key);
    leftOutCount += 1;
    if (leftOut.length < mostNamed) leftOut.push({ name: shown(name), reason });
  }
  return { items, spared, faults: { part, refused: null, leftOut, leftOutCount } };
}

function sizeOf(raw: unknown): number {
  return raw !== null && typeof raw === 'object' ? Object.keys(raw).length : 0;
}

/** Two words of one wording would hide each other. */
function twice(
  part: BackupPart,
  { key, item }: { readonly key: string; readonly item: unknown },
  items: ReadonlyMap<string, unknown>,
  terms: Set<string>,
): Message | null {
  if (items.has(key)) return message('problems.item.twice');
  if (part !== 'words') return null;
  const term = wordingOf(item);
  if (terms.has(term)) return message('problems.item.wordingTwice');
  terms.add(term);
  return null;
}

/** By what two words of the reader's are the same. */
export function wordingOf(word: unknown): string {
  return (word as { readonly term: string }).term.trim().toLowerCase();
}

function refused(part: BackupPart, why: Message): SoundPart {
  return { items: new Map(), spared: new Set(), faults: { part, refused: why, leftOut: [], leftOutCount: 0 } };
}

/** Whatever it is called, it is named in a line. */
function shown(name: string | Message): string | Message {
  if (typeof name !== 'string') return name;
  const plain = name
    .slice(0, 4 * longestName)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain;
}
