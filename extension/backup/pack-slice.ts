import { usualLanguage } from '../packs/pack.ts';
import { readChunk } from '../packs/pack-chunks.ts';
import { chunkSize, type PackStorage } from '../packs/pack-storage.ts';

/** Some of a pack's entries, and how it goes on. */
export interface PackSlice {
  /** Of the pack's own file, but for its entries. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly store: string;
  readonly items: readonly unknown[];
  /** From which to go on; null: that was all. */
  readonly next: number | null;
}

/** About a thousand entries. */
const chunksAtOnce = 16;

/** Reads a pack some chunks at a time. Rejects where it is damaged, gone, or not that of the answer before. */
export async function packSlice(
  { name, from, store }: { readonly name: string; readonly from: number; readonly store: string | null },
  storage: Pick<PackStorage, 'list' | 'chunks'>,
): Promise<PackSlice> {
  const record = (await storage.list()).find((one) => one.name === name);
  if (record === undefined) throw new Error(`There is no pack “${name}”.`);
  if (store !== null && record.store !== store) throw new Error(`“${name}” was replaced meanwhile.`);
  const chunks = Math.ceil(record.count / chunkSize);
  const numbers = Array.from({ length: Math.min(chunksAtOnce, chunks - from) }, (_, at) => from + at);
  const items = (await storage.chunks(record.store, numbers)).flatMap((chunk) => {
    if (chunk === null) throw new Error(`“${name}” is damaged.`);
    return readChunk(chunk);
  });
  const { language = usualLanguage, answersOnly = false, on = true } = record;
  const next = from + chunksAtOnce;
  return {
    head: { format: 1, name, language, answersOnly, on },
    store: record.store,
    items,
    next: next < chunks ? next : null,
  };
}
