import type { ToBackground } from '../messages.ts';
import type { sender } from '../messenger.ts';
import type { RefusedEntry } from './pack.ts';
import { readPackFile } from './read-pack-file.ts';

/** Entries in one message: 20 milliseconds of the background's time, so that it answers others in between. */
const partSize = 1000;

/** A pack that was added, and what of its file was left out. */
export interface AddedPack {
  readonly name: string;
  readonly count: number;
  readonly refused: readonly RefusedEntry[];
}

/**
 * Gives the content of a pack's file to the background, part by part: a message has its limits, and so has the patience
 * of whoever else asks the background. `progress`: share of it that is done, 0 to 1.
 * @throws NoPackError for a file that is no pack; NoAnswerError where it could not be stored, with what to tell the reader
 */
export async function sendPack(
  text: string,
  send: ReturnType<typeof sender<ToBackground>>,
  progress: (share: number) => void = () => undefined,
): Promise<AddedPack> {
  const { name, items } = readPackFile(text);
  const draft = await send({ type: 'open-pack', name });
  const refused: RefusedEntry[] = [];
  for (let at = 0; at < items.length; at += partSize) {
    refused.push(...(await send({ type: 'fill-pack', draft, items: items.slice(at, at + partSize) })));
    progress(Math.min(1, (at + partSize) / items.length));
  }
  const count = await send({ type: 'close-pack', draft });
  return { name, count, refused };
}
