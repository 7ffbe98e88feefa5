import { usualLanguage } from './pack.ts';
import { chunkSize, type PackRecord, type PackStorage } from './pack-storage.ts';

/** Chunks read at once: about a thousand entries. */
const chunksAtOnce = 16;

/**
 * A stored pack as the text of its file, in pieces: what was stored are lines of JSON already, and is not parsed for it.
 * @throws where it is damaged: half a pack must not look like one
 */
export async function writePackFile(
  { name, language = usualLanguage, answersOnly = false, store, count }: PackRecord,
  storage: Pick<PackStorage, 'chunks'>,
): Promise<readonly string[]> {
  const head = JSON.stringify({ format: 1, name, language, answersOnly }).slice(0, -1);
  const pieces = [`${head},"entries":[\n`];
  const last = Math.ceil(count / chunkSize);
  for (let from = 0; from < last; from += chunksAtOnce) {
    const numbers = Array.from({ length: Math.min(chunksAtOnce, last - from) }, (_, at) => from + at);
    const chunks = await storage.chunks(store, numbers);
    const lines = chunks.map((chunk) => {
      if (chunk === null) throw new Error('It is damaged.');
      return chunk.replaceAll('\n', ',\n');
    });
    pieces.push(lines.join(',\n'), from + chunksAtOnce < last ? ',\n' : '\n');
  }
  return [...pieces, ']}\n'];
}
