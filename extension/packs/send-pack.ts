import type { PackFindings } from '../../contract/pack-findings.ts';
import type { ToBackground } from '../messages.ts';
import type { sender } from '../messenger.ts';
import type { ClosedPack } from './pack.ts';
import { readPackFile } from './read-pack-file.ts';

/** Entries in one message: 20 milliseconds of the background's time, so that it answers others in between. */
const partSize = 1000;

/** A pack that was added, and what there is to say of its file. */
export interface AddedPack extends ClosedPack, PackFindings {
  readonly name: string;
}

/** None of a pack's entries can be used, and so nothing was changed. */
export class NothingAddedError extends Error {
  override readonly name = 'NothingAddedError';
  readonly findings: PackFindings;

  constructor(pack: string, findings: PackFindings) {
    super(`“${pack}” was not added: none of its entries can be used.`);
    this.findings = findings;
  }
}

/**
 * Gives the content of a pack's file to the background, part by part: a message has its limits, and so has the patience
 * of whoever else asks the background. `progress`: share of it that is done, 0 to 1.
 * @throws NoPackError for a file that is no pack; NothingAddedError; NoAnswerError where it could not be stored or its language is not known, with what
 * to tell the reader
 */
export async function sendPack(
  text: string,
  send: ReturnType<typeof sender<ToBackground>>,
  progress: (share: number) => void = () => undefined,
): Promise<AddedPack> {
  const { name, language, answersOnly, items } = readPackFile(text);
  const draft = await send({ type: 'open-pack', name, language, answersOnly });
  const parts: PackFindings[] = [];
  for (let at = 0; at < items.length; at += partSize) {
    parts.push(await send({ type: 'fill-pack', draft, items: items.slice(at, at + partSize) }));
    progress(Math.min(1, (at + partSize) / items.length));
  }
  const findings: PackFindings = {
    refused: parts.flatMap(({ refused }) => refused),
    unknownKeys: parts.flatMap(({ unknownKeys }) => unknownKeys),
    inGlossary: parts.reduce((sum, { inGlossary }) => sum + inGlossary, 0),
  };
  // Left open: the next that is begun clears it away.
  if (findings.refused.length === items.length) throw new NothingAddedError(name, findings);
  return { name, ...(await send({ type: 'close-pack', draft })), ...findings };
}
