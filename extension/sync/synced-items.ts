import type { SyncLeft } from '../../contract/sync.ts';
import { type Field, type Fields, isGone } from './field.ts';
import { isRecordKind, partsOfKey } from './local-fields.ts';

/** What `storage.sync` holds: items by key. */
export type SyncedItems = Readonly<Record<string, unknown>>;

/** The limits of `storage.sync`, less some room for how a browser counts. */
const mostOfItem = 8_000;
const mostOfAll = 100_000;
const mostOfItems = 500;

const metaKey = 'newsgloss';
const syncedFormat = 1;
const buckets = 24;
const bucketKey = /^b(?:\d|1\d|2[0-3])$/u;

/** Whether an item is one of those that are written here. */
export const isOwnItem = (key: string) => key === metaKey || bucketKey.test(key) || key.startsWith('n/');

/** `damaged`, `newer`: nothing of it is to be used, and nothing of it to be written over. */
export type ReadItems =
  | { readonly kind: 'read'; readonly fields: Fields }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/**
 * The fields that are synced. Each item can be read on its own: browsers bring them one by one, and of two machines that
 * write at once may take some of each.
 */
export function readItems(items: SyncedItems): ReadItems {
  const meta = items[metaKey];
  if (meta !== undefined) {
    const format = meta !== null && typeof meta === 'object' && 'format' in meta ? meta.format : null;
    if (typeof format === 'number' && format > syncedFormat) return { kind: 'newer' };
    if (format !== syncedFormat) return { kind: 'damaged' };
  }
  const fields = new Map<string, Field>();
  for (const [key, item] of Object.entries(items)) {
    const read = key === metaKey || !isOwnItem(key) ? [] : fieldsOfItem(key, item);
    if (read === null) return { kind: 'damaged' };
    for (const [name, field] of read) fields.set(name, field);
  }
  return { kind: 'read', fields };
}

function fieldsOfItem(key: string, item: unknown): readonly (readonly [string, Field])[] | null {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return null;
  const read = Object.entries(item).map(([name, packed]) => [name, unpack(name, packed)] as const);
  const isWhole = read.every(([name, field]) => field !== null && itemOf(name) === key);
  return isWhole ? (read as [string, Field][]) : null;
}

/** Fields as items, most important and latest first, as far as there is room; and how many have none. */
export function writeItems(fields: Fields): { readonly items: SyncedItems; readonly left: SyncLeft } {
  const items = new Map<string, Map<string, unknown>>();
  const sizes = new Map<string, number>();
  const left = { terms: 0, notes: 0 };
  let all = 100;
  for (const [key, field] of [...fields].sort(inOrder)) {
    const packed = pack(key, field);
    const at = itemOf(key);
    const isNew = !items.has(at);
    const size = bytesOf(key) + bytesOf(JSON.stringify(packed)) + 4;
    const begun = sizes.get(at) ?? bytesOf(at) + 2;
    const more = size + (isNew ? begun : 0);
    if (begun + size > mostOfItem || all + more > mostOfAll || (isNew && items.size >= mostOfItems)) {
      if (!isGone(field)) left[key.startsWith('n/') ? 'notes' : 'terms'] += 1;
      continue;
    }
    items.set(at, items.get(at) ?? new Map());
    items.get(at)?.set(key, packed);
    sizes.set(at, begun + size);
    all += more;
  }
  const whole = [...items].map(([at, packed]) => [at, Object.fromEntries(packed)] as const);
  return { items: { [metaKey]: { format: syncedFormat }, ...Object.fromEntries(whole) }, left };
}

/** What is of none of these, as known, hidden and doubted, comes before the notes. */
const ranks = new Map([
  ['s', 0],
  ['r', 1],
  ['t', 2],
  ['n', 4],
]);

/** Settings and rules come first, notes last; of what is alike, the latest. */
function inOrder([one, { at }]: readonly [string, Field], [other, { at: otherAt }]: readonly [string, Field]): number {
  return rankOf(one) - rankOf(other) || otherAt - at || (one < other ? -1 : 1);
}

function rankOf(key: string): number {
  return ranks.get(partsOfKey(key)[0]) ?? 3;
}

/** A note has an item to itself, for it may be long; all else shares a few. */
function itemOf(key: string): string {
  if (key.startsWith('n/')) return key;
  let hash = 0;
  for (const char of key) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return `b${hash % buckets}`;
}

/** `[time]`: gone; `[time, value]`, in which what has but a date is that date. */
function pack(key: string, field: Field): readonly unknown[] {
  const at = field.at.toString(36);
  if (isGone(field)) return [at];
  const since = saysOnlySince(key, field.value);
  return [at, since ?? field.value];
}

function unpack(key: string, packed: unknown): Field | null {
  if (!Array.isArray(packed) || packed.length < 1 || packed.length > 2 || typeof packed[0] !== 'string') return null;
  const at = Number.parseInt(packed[0], 36);
  if (!Number.isSafeInteger(at) || at < 0 || at.toString(36) !== packed[0]) return null;
  if (packed.length === 1) return { at, gone: true };
  const value: unknown = packed[1];
  return { at, value: isSaid(key) && typeof value === 'string' ? { since: value } : value };
}

function isSaid(key: string): boolean {
  const [kind] = partsOfKey(key);
  return isRecordKind(kind) && 'khd'.includes(kind);
}

function saysOnlySince(key: string, value: unknown): string | null {
  if (!isSaid(key) || value === null || typeof value !== 'object') return null;
  const [only, ...others] = Object.entries(value);
  return only?.[0] === 'since' && others.length === 0 && typeof only[1] === 'string' ? only[1] : null;
}

const encoder = new TextEncoder();

/** As browsers count: Chromium writes "<" as six characters. */
const bytesOf = (text: string) => encoder.encode(text.replaceAll('<', '\\u003C')).length;
