import type { PackFault, PackPreview } from '../../../contract/pack-preview.ts';
import { message } from '../../../i18n/message.ts';
import { checkPackEntries, mostUnknownKeys } from '../check-pack-entries.ts';
import type { Refusal } from '../check-pack-entry.ts';
import type { PackEntry, PackHead } from '../pack.ts';
import { readCsv } from './csv-source.ts';
import { decodeText } from './decode-text.ts';
import { readJson } from './json-source.ts';
import { PackFileError } from './pack-file-error.ts';
import { longestName, packHead, rulesOfPack } from './pack-head.ts';
import type { AskedPlace, PackSource } from './pack-source.ts';
import { readYaml } from './yaml-source.ts';

/** A pack's file as it was read: what can be added, and what is wrong with the rest. */
export interface ReadPack extends PackHead, Pick<PackPreview, 'format' | 'faults' | 'faulty' | 'unknownKeys'> {
  readonly entries: readonly PackEntry[];
}

/** Characters of one. */
const longestKey = 40;
/** Parsing is so much of the work, the rest is looking at each entry. */
const parsingShare = 0.5;

/**
 * Reads a file of JSON, CSV or YAML. Stores nothing. `progress`: share of it that is done, 0 to 1.
 * @param file its name, by whose ending the format is known
 * @throws PackFileError where it is no pack
 */
export function readPack(
  file: string,
  bytes: Uint8Array,
  progress: (share: number) => void = () => undefined,
): ReadPack {
  const source = sourceOf(file, decodeText(bytes), (share) => progress(share * parsingShare));
  const head = packHead(source);
  const { entries, refused, faulty, unknownKeys } = checkPackEntries(source.items, rulesOfPack(head), {
    unread: source.unread,
    progress: (share) => progress(parsingShare + share * (1 - parsingShare)),
  });
  const unknown = [...new Set([...source.unknownKeys, ...unknownKeys])].map((key) => key.slice(0, longestKey));
  const found = { entries, faulty, faults: faultsOf(refused, source), unknownKeys: unknown.slice(0, mostUnknownKeys) };
  return { ...head, format: source.format, ...found };
}

function sourceOf(file: string, text: string, progress: (share: number) => void): PackSource {
  const [, name = file, ending = ''] = /^(.*)\.([^.]*)$/u.exec(file) ?? [];
  switch (ending.toLowerCase()) {
    case 'json':
      return readJson(text);
    case 'csv':
    case 'tsv':
      return readCsv(text, name.replaceAll('/', ' ').trim().slice(0, longestName), progress);
    case 'yaml':
    case 'yml':
      return readYaml(text, progress);
    default:
      throw new PackFileError(message('problems.pack.ending'));
  }
}

function faultsOf(refused: readonly (Refusal & AskedPlace)[], source: PackSource): readonly PackFault[] {
  const places = source.placesOf(refused);
  return refused.map(({ item, name, problem }, at) => ({
    place: source.unread.get(item)?.place ?? places[at] ?? { line: 1, column: 1 },
    name,
    problem,
  }));
}
