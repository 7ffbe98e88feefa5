import { readFileSync } from 'node:fs';
import type { PackFindings } from '../contract/pack-findings.ts';
import type { ToBackground } from '../extension/messages.ts';
import type { sender } from '../extension/messenger.ts';
import { type AddedPack, NothingAddedError, sendPack } from '../extension/packs/send-pack.ts';

/** A file that holds a pack, or should. */
export interface PackFileText {
  readonly file: string;
  readonly text: string;
}

/** @throws where it cannot be read; the message names the file */
export function readPackText(file: string): PackFileText {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
}

/** Adds the pack of a file. @throws where it cannot be added; the message names the file, and entries if these are why */
export async function addPackFile(
  { file, text }: PackFileText,
  send: ReturnType<typeof sender<ToBackground>>,
): Promise<AddedPack> {
  try {
    return await sendPack(text, send);
  } catch (error) {
    const reasons = error instanceof NothingAddedError ? packFindingsInLines(error.findings) : [];
    throw new Error([`${file}: ${messageOf(error)}`, ...reasons].join('\n  '), { cause: error });
  }
}

/** What there is to say of a pack's entries, a line each. */
export function packFindingsInLines({ refused, unknownKeys, inGlossary }: PackFindings): readonly string[] {
  return [
    ...refused.map(({ name, problem }) => `${name}: ${problem}`),
    ...(unknownKeys.length === 0 ? [] : [`unknown keys, passed over: ${unknownKeys.join(', ')}`]),
    ...(inGlossary === 0 ? [] : [`in the bundled glossary, which is shown instead: ${inGlossary}`]),
  ];
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
