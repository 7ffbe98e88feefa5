import { WordingFilterBuilder } from '../../explain/terms/wording-filter-builder.ts';
import { glossaryEntryOf } from './pack.ts';
import { readChunk } from './pack-chunks.ts';
import { chunkSize, type PackRecord, type PackStorage } from './pack-storage.ts';

/** Chunks read at a time: about a thousand entries, 20 milliseconds. */
const chunksAtOnce = 16;

/**
 * Builds the indexes anew that another version of Newsgloss made: it may have read words otherwise, and then the old index
 * misses some. Chunk by chunk, so that the background answers meanwhile. Resolves to whether there were any.
 */
export async function renewPacks(storage: PackStorage, version: string): Promise<boolean> {
  const outdated = (await storage.list()).filter(({ madeBy }) => madeBy !== version);
  for (const record of outdated) {
    const index = await buildAnew(storage, record);
    if (index !== null) await storage.commit({ ...record, madeBy: version }, index);
  }
  return outdated.length > 0;
}

async function buildAnew(storage: PackStorage, { name, store, count }: PackRecord): Promise<ArrayBuffer | null> {
  const builder = new WordingFilterBuilder();
  const last = Math.ceil(count / chunkSize);
  for (let from = 0; from < last; from += chunksAtOnce) {
    const numbers = Array.from({ length: Math.min(chunksAtOnce, last - from) }, (_, at) => from + at);
    for (const chunk of await storage.chunks(store, numbers)) {
      // Entries keep their numbers, so a pack with a hole is left as it is.
      if (chunk === null) return null;
      for (const entry of readChunk(chunk)) builder.add(glossaryEntryOf(name, entry));
    }
  }
  return builder.finish();
}
