import { mostBytes, tooBig } from '../packs/files/decode-text.ts';
import { PackFileError } from '../packs/files/pack-file-error.ts';
import { previewOf } from '../packs/files/preview-pack.ts';
import { readPack } from '../packs/files/read-pack.ts';
import type { FromReader, ToReader } from '../packs/files/reader-messages.ts';
import type { PackEntry } from '../packs/pack.ts';
import { partSize } from '../packs/send-pack.ts';
import { indexedPackStorage } from './indexed-pack-storage.ts';

/**
 * Reads one file for the options, beside them: 200,000 entries take seconds, in which the page must answer. It is stopped by
 * being ended, and holds the entries until then.
 */
let entries: readonly PackEntry[] = [];

const tell = (message: FromReader) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if (data.type === 'part') tell({ type: 'part', entries: entries.slice(data.from, data.from + partSize) });
  else void read(data.file, data.bundled).catch((error: unknown) => tell({ type: 'failed', problem: inWords(error) }));
});

async function read(file: File, bundled: readonly string[]): Promise<void> {
  if (file.size > mostBytes) throw tooBig(file.size);
  const pack = readPack(file.name, new Uint8Array(await file.arrayBuffer()), (share) =>
    tell({ type: 'progress', share }),
  );
  const preview = await previewOf(pack, bundled, indexedPackStorage());
  entries = pack.entries;
  tell({ type: 'read', preview });
}

function inWords(error: unknown): string {
  if (error instanceof PackFileError) return error.message;
  if (error instanceof RangeError) return 'This file is too big for the memory that the browser gives.';
  const reason = error instanceof Error ? error.message : String(error);
  return `This file could not be read. The browser says: ${reason}`;
}
