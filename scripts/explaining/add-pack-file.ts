import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PackFault } from '../../contract/pack-preview.ts';
import { placeInWords } from '../../contract/place-in-words.ts';
import type { ToBackground } from '../../extension/messages.ts';
import type { sender } from '../../extension/messenger.ts';
import { type ReadPack, readPack } from '../../extension/packs/files/read-pack.ts';
import type { ClosedPack } from '../../extension/packs/pack.ts';
import { packToAdd, sendPack } from '../../extension/packs/send-pack.ts';
import { reasonOf } from '../../i18n/told-error.ts';
import { tell } from '../../i18n/translate.ts';

/** A file that holds a pack, and what it holds. */
export interface PackInFile {
  readonly file: string;
  readonly pack: ReadPack;
}

/** A pack that was added from a file. */
export interface AddedPack extends ClosedPack, Pick<ReadPack, 'name' | 'faults' | 'faulty' | 'unknownKeys'> {
  /** Its terms that the bundled glossary has, too: its entries are shown instead. */
  readonly inGlossary: number;
}

/** @throws where it cannot be read, or none of it can be used; the message names the file, and entries if these are why */
export function readPackInFile(file: string): PackInFile {
  try {
    const pack = readPack(basename(file), readFileSync(file));
    if (pack.entries.length > 0) return { file, pack };
    throw new Error([`none of the entries of “${pack.name}” can be used.`, ...findingsInLines(pack)].join('\n  '));
  } catch (error) {
    throw new Error(`${file}: ${tell(reasonOf(error))}`, { cause: error });
  }
}

/** Adds the good entries of a file's pack. @throws where it cannot be stored; the message names the file */
export async function addPackFile(
  { file, pack }: PackInFile,
  send: ReturnType<typeof sender<ToBackground>>,
): Promise<AddedPack> {
  try {
    const bundled = new Set(await send({ type: 'plain-wordings' }));
    const closed = await sendPack(packToAdd(pack, pack.entries), send);
    const { name, faults, faulty, unknownKeys, entries } = pack;
    return {
      ...closed,
      name,
      faults,
      faulty,
      unknownKeys,
      inGlossary: entries.filter(({ term }) => bundled.has(term)).length,
    };
  } catch (error) {
    throw new Error(`${file}: ${tell(reasonOf(error))}`, { cause: error });
  }
}

/** What there is to say of a pack's entries, a line each. */
export function findingsInLines({
  faults,
  faulty,
  unknownKeys,
  inGlossary = 0,
}: Pick<AddedPack, 'faults' | 'faulty' | 'unknownKeys'> & { readonly inGlossary?: number }): readonly string[] {
  return [
    ...faults.map(faultInWords),
    ...(faulty > faults.length ? [`and ${faulty - faults.length} more`] : []),
    ...(unknownKeys.length === 0 ? [] : [`unknown keys, passed over: ${unknownKeys.join(', ')}`]),
    ...(inGlossary === 0 ? [] : [`in the bundled glossary, which is shown instead: ${inGlossary}`]),
  ];
}

const faultInWords = ({ place, name, problem }: PackFault) => [placeInWords(place), name, problem].map(tell).join(': ');
