import { OwnTerms } from '../../explain/find/filter/own-terms.ts';
import type { WordingRules } from '../../explain/language/language.ts';
import { type Message, message } from '../../i18n/message.ts';
import { checkPackEntry, type Refusal } from './check-pack-entry.ts';
import { PackFileError } from './files/pack-file-error.ts';
import { mostPackWordings, type PackEntry, wordingsIn } from './pack.ts';

/** An entry that cannot be used, and its place in the list, from 0. */
export interface RefusedItem extends Refusal {
  readonly item: number;
}

export interface CheckedEntries {
  readonly entries: readonly PackEntry[];
  /** The first of those that cannot be used. */
  readonly refused: readonly RefusedItem[];
  /** How many cannot be used. */
  readonly faulty: number;
  /** The first names of fields that packs do not have. */
  readonly unknownKeys: readonly string[];
}

interface Checking {
  /** Items that could not even be read, and why. */
  readonly unread?: ReadonlyMap<number, { readonly problem: Message }>;
  /** Told the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** Faults that are told one by one; the rest are counted. */
const mostRefused = 100;
/** Unknown keys that are named: enough to see what is wrong. */
export const mostUnknownKeys = 10;

/** Looks at each item of a pack, and at what none can see alone. @throws PackFileError where the pack has more wordings than it may */
export function checkPackEntries(
  items: readonly unknown[],
  language: WordingRules,
  checking: Checking = {},
): CheckedEntries {
  const { unread, progress } = checking;
  const entries: PackEntry[] = [];
  const terms = new Set<string>();
  const alike = new OwnTerms(language);
  const unknownKeys = new Set<string>();
  const refused: RefusedItem[] = [];
  let [faulty, wordings] = [0, 0];
  items.forEach((item, at) => {
    if (at % 1000 === 0) progress?.(at / items.length);
    const checked = checkPackEntry(item, at, language);
    for (const key of checked.unknownKeys) if (unknownKeys.size < mostUnknownKeys) unknownKeys.add(key);
    const problem = unread?.get(at)?.problem;
    const refusal = 'refused' in checked ? checked.refused : refusalBeside(checked.entry, terms, alike);
    if (problem !== undefined || refusal !== null) {
      faulty += 1;
      const name = 'refused' in checked ? checked.refused.name : checked.entry.term;
      const said = problem === undefined ? (refusal as Refusal) : { name, problem, field: null };
      if (refused.length < mostRefused) refused.push({ ...said, item: at });
    } else if ('entry' in checked) {
      terms.add(checked.entry.term);
      alike.add(checked.entry.term);
      wordings += wordingsIn(checked.entry);
      entries.push(checked.entry);
    }
  });
  if (wordings > mostPackWordings) throw new PackFileError(message('problems.pack.tooManyWordings'));
  return { entries, refused, faulty, unknownKeys: [...unknownKeys] };
}

/** Why an entry cannot stand among the others of its pack; null: it can. */
function refusalBeside({ term }: PackEntry, terms: ReadonlySet<string>, alike: OwnTerms): Refusal | null {
  if (terms.has(term)) return { name: term, field: 'term', problem: message('problems.entry.twice') };
  if (alike.hasRoomFor(term)) return null;
  return { name: term, field: 'term', problem: message('problems.entry.alike') };
}
