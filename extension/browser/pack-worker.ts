import { type Message, message } from '../../i18n/message.ts';
import { reasonOf } from '../../i18n/told-error.ts';
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
  else
    void read(data.file, data.bundled).catch((error: unknown) => tell({ type: 'failed', problem: problemOf(error) }));
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

/** For the page to tell: what runs here knows no language. */
function problemOf(error: unknown): Message {
  if (error instanceof PackFileError) return error.told;
  if (error instanceof RangeError) return message('problems.file.tooBigForMemory');
  return message('problems.file.unread', { reason: reasonOf(error) });
}
