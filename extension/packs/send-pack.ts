import { message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import type { ToBackground } from '../messages.ts';
import type { sender } from '../messenger.ts';
import type { ClosedPack, PackChoices, PackEntry, PackHead } from './pack.ts';

/** Entries in one message: 20 milliseconds of the background's time, so that it answers others in between. */
export const partSize = 1000;

/** A pack whose entries were checked. */
export interface PackToAdd extends PackHead {
  readonly count: number;
  /** Taken instead of what the reader chose for the pack whose place it takes. */
  readonly choices?: PackChoices;
  /** `partSize` of its entries from a number on; fewer at the end. */
  part(from: number): Promise<readonly PackEntry[]> | readonly PackEntry[];
}

export interface Sending {
  /** Told the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** To give it up between two parts. */
  readonly signal?: AbortSignal;
}

export type Send = ReturnType<typeof sender<ToBackground>>;

/**
 * Gives a pack to the background, part by part: a message has its limits, and so has the patience of whoever else asks the
 * background. All of it is added, or nothing.
 * @throws NoAnswerError where it could not be stored, with what to tell the reader; an AbortError where it was given up
 */
export async function sendPack(pack: PackToAdd, send: Send, { progress, signal }: Sending = {}): Promise<ClosedPack> {
  const { name, language, answersOnly, count, choices } = pack;
  const draft = await send({ type: 'open-pack', name, language, answersOnly });
  try {
    for (let at = 0; at < count; at += partSize) {
      signal?.throwIfAborted();
      const { refused } = await send({ type: 'fill-pack', draft, items: await pack.part(at) });
      const [first] = refused;
      if (first !== undefined) {
        const { name, problem } = first;
        throw new ToldError(message('problems.pack.refused', { name, problem }));
      }
      progress?.(Math.min(1, (at + partSize) / count));
    }
    signal?.throwIfAborted();
    return await send({ type: 'close-pack', draft, ...(choices && { choices }) });
  } catch (error) {
    // Where that fails, too, the next that is begun clears it away.
    await send({ type: 'give-up-pack', draft }).catch(() => false);
    throw error;
  }
}

/** Entries that are all at hand, as a pack to add. */
export function packToAdd(head: PackHead, entries: readonly PackEntry[]): PackToAdd {
  const { name, language, answersOnly } = head;
  return { name, language, answersOnly, count: entries.length, part: (at) => entries.slice(at, at + partSize) };
}
