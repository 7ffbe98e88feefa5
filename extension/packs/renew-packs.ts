import { WordingFilterBuilder } from '../../explain/find/filter/wording-filter-builder.ts';
import { languageFor } from '../../explain/languages/languages.ts';
import { glossaryEntryOf, usualLanguage } from './pack.ts';
import { allChunks, readChunk } from './pack-chunks.ts';
import type { PackRecord, PackStorage } from './pack-storage.ts';

/**
 * Builds the indexes anew that another version of Newsgloss made: it may have read words otherwise, and then the old index
 * misses some. Chunk by chunk, so that the background answers meanwhile. A pack that cannot be read stays as it is.
 * Resolves to how many were renewed. @throws where the packs cannot be listed
 */
export async function renewPacks(storage: PackStorage, version: string): Promise<number> {
  const outdated = (await storage.list()).filter(({ madeBy }) => madeBy !== version);
  let renewed = 0;
  for (const record of outdated) {
    // One bad pack must not keep the others old; it says in the options that it is not renewed.
    if (await renew(storage, record, version).catch(() => false)) renewed += 1;
  }
  return renewed;
}

async function renew(storage: PackStorage, record: PackRecord, version: string): Promise<boolean> {
  const index = await buildAnew(storage, record);
  return index !== null && storage.renew({ ...record, madeBy: version }, index);
}

/** Null: chunks or entries are missing, or this version does not know their language. Entries are found by their numbers, and those behind a hole would have wrong ones. */
async function buildAnew(storage: PackStorage, record: PackRecord): Promise<ArrayBuffer | null> {
  const { name, language: code = usualLanguage, answersOnly = false, count } = record;
  const language = languageFor(code);
  if (language === null) return null;
  const builder = new WordingFilterBuilder(language);
  let read = 0;
  for await (const chunk of allChunks(record, storage)) {
    if (chunk === null) return null;
    for (const entry of readChunk(chunk)) {
      builder.add(glossaryEntryOf(name, entry, answersOnly));
      read += 1;
    }
  }
  return read === count ? builder.finish() : null;
}
