import type { RestoreMode } from '../../../contract/backup.ts';
import { defaultSettings } from '../../../extension/settings/settings.ts';
import type { Running } from './running.ts';

/** All that is a reader's, as a simple list: "known/quorum" and what is kept of it, as text. */
export type Leaves = ReadonlyMap<string, string>;
/** What is to become of some of it; null: it goes. */
export type Effects = ReadonlyMap<string, string | null>;

type Parts = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

const listed: Readonly<Record<string, (row: Row) => string>> = {
  words: ({ term }) => String(term),
  notes: ({ entry }) => String(entry),
  met: ({ day, entry, address }) => `${day} ${entry} ${address}`,
  packs: ({ name }) => String(name),
};

/** What the parts of a backup say. */
export function leavesOf(parts: Parts): Leaves {
  const leaves = new Map<string, string>();
  for (const [part, content] of Object.entries(parts)) {
    const nameOf = listed[part];
    const items: readonly (readonly [string, unknown])[] =
      nameOf === undefined
        ? Object.entries(content as Row)
        : (content as readonly Row[]).map((row) => [nameOf(row), row] as const);
    for (const [name, item] of items) {
      if (part !== 'settings' || (name !== 'version' && name !== 'sitesSeen'))
        leaves.set(`${part}/${name}`, sorted(item));
    }
  }
  return leaves;
}

/** What is kept, as one who runs the extension sees it. */
export async function leavesSeenBy({ source }: Running): Promise<Leaves> {
  const { sites, topics, known, hidden, doubted, ...settings } = await source.settings();
  const { words, notes } = await source.words();
  const [met, packs] = [[] as unknown[], [] as unknown[]];
  for await (const some of source.met()) met.push(...some);
  for (const name of await source.packs()) {
    const { head, entries } = await source.pack(name);
    for await (const some of entries) packs.push({ ...head, entries: some });
  }
  return leavesOf({ settings, sites, topics, known, hidden, doubted, words, notes, met, packs });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, item) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  );
}

export const leaf = sorted;

export const partOf = (key: string) => key.slice(0, key.indexOf('/'));

/** What restoring does, said as simply as a reader would say it. @param parts those that the file has */
export function effectsOfRestore(here: Leaves, file: Leaves, parts: readonly string[], mode: RestoreMode): Effects {
  const effects = new Map<string, string | null>();
  for (const [key, item] of file) {
    const mine = here.get(key);
    if (mine === item) continue;
    if (mine === undefined || mode === 'replace' || winsOver(key, item, mine)) effects.set(key, item);
  }
  if (mode === 'merge') return effects;
  for (const key of here.keys()) {
    if (!file.has(key) && parts.includes(partOf(key)) && partOf(key) !== 'settings') effects.set(key, null);
  }
  return effects;
}

function winsOver(key: string, there: string, here: string): boolean {
  const [part, name] = [partOf(key), key.slice(key.indexOf('/') + 1)];
  if (part === 'settings') return here === leaf((defaultSettings as unknown as Row)[name]);
  if (part === 'packs') return false;
  const time = (text: string) => {
    const { at, since } = JSON.parse(text) as { at?: string; since?: string };
    return at ?? since ?? '';
  };
  return time(there) > time(here);
}
