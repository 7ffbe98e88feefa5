import type { PackEntry } from './pack.ts';
import { chunkSize, type PackRecord, type PackStorage } from './pack-storage.ts';

/** One stored chunk of these entries. */
export function writeChunk(entries: readonly PackEntry[]): string {
  return entries.map((entry) => JSON.stringify(entry)).join('\n');
}

/** All entries of a chunk. */
export function readChunk(chunk: string): readonly PackEntry[] {
  return chunk.split('\n').map((line) => JSON.parse(line) as PackEntry);
}

/** Chunks read at a time: about a thousand entries, 20 milliseconds. */
const chunksAtOnce = 16;

/** All chunks of a pack, some at a time: whoever else runs here gets their turn in between. Null: one that is not there. */
export async function* allChunks(
  { store, count }: Pick<PackRecord, 'store' | 'count'>,
  storage: Pick<PackStorage, 'chunks'>,
): AsyncGenerator<string | null> {
  const last = Math.ceil(count / chunkSize);
  for (let from = 0; from < last; from += chunksAtOnce) {
    const numbers = Array.from({ length: Math.min(chunksAtOnce, last - from) }, (_, at) => from + at);
    yield* await storage.chunks(store, numbers);
  }
}

/** The entries of these numbers (ascending), without those that are not there. Loads a chunk once and parses only their lines. */
export async function loadEntries(
  storage: PackStorage,
  store: string,
  numbers: readonly number[],
): Promise<readonly PackEntry[]> {
  const wanted = Map.groupBy(numbers, (number) => Math.floor(number / chunkSize));
  const chunks = await storage.chunks(store, [...wanted.keys()]);
  return [...wanted.values()].flatMap((inChunk, at) => {
    const lines = chunks[at]?.split('\n') ?? [];
    return inChunk.flatMap((number) => {
      const line = lines[number % chunkSize];
      return line === undefined ? [] : [JSON.parse(line) as PackEntry];
    });
  });
}
