import type { RefusedEntry } from '../../contract/pack-findings.ts';
import type { WordingRules } from '../../explain/language/language.ts';
import { type Message, message } from '../../i18n/message.ts';
import { longestWording, problemInField } from './field-problems.ts';
import type { PackEntry } from './pack.ts';
import { recordOf } from './record-of.ts';

/** An entry that cannot be used. `field`: because of which; null: because of what it is, or lacks. */
export interface Refusal extends RefusedEntry {
  readonly field: keyof PackEntry | null;
}

type Checked = ({ readonly entry: PackEntry } | { readonly refused: Refusal }) & {
  /** Of fields that packs do not have, which are passed over. */
  readonly unknownKeys: readonly string[];
};

const fieldNames = Object.keys(problemInField) as readonly (keyof PackEntry)[];
const knownKeys: ReadonlySet<string> = new Set(fieldNames);

/**
 * Reads one item of a pack's list. Checked by hand and not by a schema: of
 * 200,000 items each needs a microsecond, and one sentence that says what is wrong with it.
 * @param at position in the file, to name an item without a term
 * @param language that of the pack
 */
export function checkPackEntry(item: unknown, at: number, language: WordingRules): Checked {
  const fields = recordOf(item);
  const unknownKeys = Object.keys(fields).filter((key) => !knownKeys.has(key));
  const problem = problemIn(fields, language);
  if (problem !== null) return { refused: { name: nameOf(fields, at), ...problem }, unknownKeys };
  return { entry: tidy(fields as unknown as PackEntry), unknownKeys };
}

function nameOf({ term }: Readonly<Record<string, unknown>>, at: number): string | Message {
  const name = typeof term === 'string' ? term.trim().slice(0, longestWording) : '';
  return name === '' ? message('problems.entry.unnamed', { number: at + 1 }) : name;
}

function problemIn(fields: Readonly<Record<string, unknown>>, language: WordingRules): Omit<Refusal, 'name'> | null {
  if (fields.term === undefined) return { field: null, problem: message('problems.entry.noTerm') };
  for (const field of fieldNames) {
    if (fields[field] === undefined) continue;
    const problem = problemInField[field](fields[field], language);
    if (problem !== null) return { field, problem };
  }
  return fields.definition === undefined ? { field: null, problem: message('problems.entry.noDefinition') } : null;
}

/** Trimmed, and without what packs do not have; always in one order, so that equal ones are written alike. */
function tidy({ term, definition, short, aliases, matters, example, cues, verbs, topic, level }: PackEntry): PackEntry {
  const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim());
  return {
    term: term.trim(),
    definition: definition.trim(),
    ...(short === undefined ? {} : { short: short.trim() }),
    ...(aliases === undefined ? {} : { aliases: trimmed(aliases) }),
    ...(matters === undefined ? {} : { matters: matters.trim() }),
    ...(example === undefined ? {} : { example: example.trim() }),
    ...(cues === undefined ? {} : { cues: trimmed(cues) }),
    ...(verbs === undefined ? {} : { verbs: trimmed(verbs) }),
    ...(topic === undefined ? {} : { topic: topic.trim() }),
    ...(level === undefined ? {} : { level }),
  };
}
