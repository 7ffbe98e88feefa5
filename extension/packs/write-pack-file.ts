import { message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import { usualLanguage } from './pack.ts';
import { allChunks } from './pack-chunks.ts';
import type { PackRecord, PackStorage } from './pack-storage.ts';

/**
 * A stored pack as the text of its file, in pieces: what was stored are lines of JSON already, and is not parsed for it.
 * @throws where it is damaged: half a pack must not look like one
 */
export async function writePackFile(
  record: PackRecord,
  storage: Pick<PackStorage, 'chunks'>,
): Promise<readonly string[]> {
  const { name, language = usualLanguage, answersOnly = false } = record;
  const head = JSON.stringify({ format: 1, name, language, answersOnly }).slice(0, -1);
  const pieces = [`${head},"entries":[`];
  for await (const chunk of allChunks(record, storage)) {
    if (chunk === null) throw new ToldError(message('problems.pack.broken'));
    pieces.push(pieces.length === 1 ? '\n' : ',\n', chunk.replaceAll('\n', ',\n'));
  }
  return [...pieces, '\n]}\n'];
}
