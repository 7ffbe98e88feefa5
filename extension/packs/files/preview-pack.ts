import type { PackPreview } from '../../../contract/pack-preview.ts';
import { compareWithStored } from '../compare-packs.ts';
import type { PackStorage } from '../pack-storage.ts';
import type { ReadPack } from './read-pack.ts';

/** What is told of a file that was read. @param bundled wordings that the bundled glossary explains first */
export async function previewOf(
  pack: ReadPack,
  bundled: Iterable<string>,
  storage: Pick<PackStorage, 'list' | 'chunks'>,
): Promise<PackPreview> {
  const { entries, ...told } = pack;
  const inBundled = new Set(bundled);
  return {
    ...told,
    good: entries.length,
    inGlossary: entries.filter(({ term }) => inBundled.has(term)).length,
    changes: await compareWithStored(pack.name, entries, storage),
  };
}
