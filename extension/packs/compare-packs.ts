import type { PackChanges } from '../../contract/pack-preview.ts';
import type { PackEntry } from './pack.ts';
import { allChunks, readChunk } from './pack-chunks.ts';
import type { PackStorage } from './pack-storage.ts';

/** What entries would change of the pack of a name. Null: there is none. Of one that is damaged, what is left counts. */
export async function compareWithStored(
  name: string,
  entries: readonly PackEntry[],
  storage: Pick<PackStorage, 'list' | 'chunks'>,
): Promise<PackChanges | null> {
  const record = (await storage.list()).find((one) => one.name === name);
  if (record === undefined) return null;
  const next = new Map(entries.map((entry) => [entry.term, entry]));
  let [changed, same, gone] = [0, 0, 0];
  for await (const chunk of allChunks(record, storage)) {
    for (const entry of chunk === null ? [] : readChunk(chunk)) {
      const other = next.get(entry.term);
      if (other === undefined) gone += 1;
      else if (JSON.stringify(other) === JSON.stringify(entry)) same += 1;
      else changed += 1;
    }
  }
  return { before: record.count, added: entries.length - changed - same, changed, same, gone };
}
