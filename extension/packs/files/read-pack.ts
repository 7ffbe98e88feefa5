import type { PackFault, PackPreview } from '../../../contract/pack-preview.ts';
import { OwnTerms } from '../../../explain/find/filter/own-terms.ts';
import type { Language } from '../../../explain/language/language.ts';
import { nearestLanguage } from '../../../explain/languages/languages.ts';
import { checkPackEntry, type Refusal } from '../check-pack-entry.ts';
import { mostPackWordings, type PackEntry, type PackHead, wordingsIn } from '../pack.ts';
import { readCsv } from './csv-source.ts';
import { decodeText } from './decode-text.ts';
import { readJson } from './json-source.ts';
import { PackFileError } from './pack-file-error.ts';
import { longestName, packHead } from './pack-head.ts';
import type { AskedPlace, PackSource } from './pack-source.ts';
import { readYaml } from './yaml-source.ts';

/** A pack's file as it was read: what can be added, and what is wrong with the rest. */
export interface ReadPack extends PackHead, Pick<PackPreview, 'format' | 'faults' | 'faulty' | 'unknownKeys'> {
  readonly entries: readonly PackEntry[];
}

/** Faults that are told one by one; the rest are counted. */
const mostFaults = 100;
/** Unknown keys that are named: enough to see what is wrong. */
const mostUnknownKeys = 10;
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
  const checked = checkItems(source, nearestLanguage(head.language), (share) =>
    progress(parsingShare + share * (1 - parsingShare)),
  );
  return { ...head, format: source.format, ...checked };
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
      throw new PackFileError(
        'This file is no pack of terms: its name ends neither in .json nor in .csv, .tsv, .yaml or .yml.',
      );
  }
}

function checkItems(source: PackSource, language: Language, progress: (share: number) => void) {
  const entries: PackEntry[] = [];
  const terms = new Set<string>();
  const alike = new OwnTerms(language);
  const unknownKeys = new Set<string>(source.unknownKeys);
  const refused: (Refusal & { readonly item: number })[] = [];
  let faulty = 0;
  let wordings = 0;
  source.items.forEach((item, at) => {
    if (at % 1000 === 0) progress(at / source.items.length);
    const checked = checkPackEntry(item, at, language);
    for (const key of checked.unknownKeys) if (unknownKeys.size < mostUnknownKeys) unknownKeys.add(key);
    const problem = source.unread.get(at)?.problem;
    const refusal = 'refused' in checked ? checked.refused : refusalBeside(checked.entry, terms, alike);
    if (problem !== undefined || refusal !== null) {
      faulty += 1;
      const name = 'refused' in checked ? checked.refused.name : checked.entry.term;
      const said = problem === undefined ? (refusal as Refusal) : { name, problem, field: null };
      if (refused.length < mostFaults) refused.push({ ...said, item: at });
    } else if ('entry' in checked) {
      terms.add(checked.entry.term);
      alike.add(checked.entry.term);
      wordings += wordingsIn(checked.entry);
      entries.push(checked.entry);
    }
  });
  if (wordings > mostPackWordings) throw new PackFileError('This pack has too many other wordings.');
  return {
    entries,
    faulty,
    faults: faultsOf(refused, source),
    unknownKeys: [...unknownKeys].map((key) => key.slice(0, longestKey)).slice(0, mostUnknownKeys),
  };
}

/** Why an entry cannot stand among the others of its pack; null: it can. */
function refusalBeside({ term }: PackEntry, terms: ReadonlySet<string>, alike: OwnTerms): Refusal | null {
  if (terms.has(term)) return { name: term, field: 'term', problem: 'it stands in this pack twice' };
  if (alike.hasRoomFor(term)) return null;
  return { name: term, field: 'term', problem: 'too many other terms of this pack are written almost the same' };
}

function faultsOf(refused: readonly (Refusal & AskedPlace)[], source: PackSource): readonly PackFault[] {
  const places = source.placesOf(refused);
  return refused.map(({ item, name, problem }, at) => ({
    place: source.unread.get(item)?.place ?? places[at] ?? { line: 1, column: 1 },
    name,
    problem,
  }));
}
