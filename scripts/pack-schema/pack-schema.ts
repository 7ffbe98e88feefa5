import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { longestText, longestTopic, longestWording, mostInList } from '../../extension/packs/field-problems.ts';
import { longestName } from '../../extension/packs/files/pack-head.ts';
import { mostPackEntries } from '../../extension/packs/pack.ts';

const notBlank = v.regex(/\S/);
const wording = v.pipe(v.string(), notBlank, v.maxLength(longestWording));
const text = v.pipe(v.string(), notBlank, v.maxLength(longestText));

function told<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

function listOf<const Item extends v.GenericSchema>(item: Item, description: string) {
  return v.optional(v.pipe(v.array(item), v.maxLength(mostInList), v.description(description)));
}

/** An entry of a pack, as far as a schema can tell: not whether a wording has at most twelve words, or is a common one. */
export const packEntrySchema = v.strictObject({
  term: told(wording, 'The term as it is written in the middle of a sentence: 1 to 12 words.'),
  definition: told(text, 'What it means, in plain words.'),
  short: v.optional(told(wording, 'A short form: initials, or one word.')),
  aliases: listOf(wording, 'Other wordings of it.'),
  verbs: listOf(wording, 'Verbs in their base form that name it; each of their forms is found.'),
  matters: v.optional(told(text, 'Why it matters.')),
  example: v.optional(told(text, 'A sentence that uses it.')),
  cues: listOf(wording, 'It is only meant where one of these stands near. “*” any ending, “…” up to six words.'),
  topic: v.optional(
    told(
      v.pipe(v.string(), notBlank, v.maxLength(longestTopic)),
      'A topic of the glossary (“economy”), by whose switch and level it goes.',
    ),
  ),
  level: v.optional(
    told(v.picklist([1, 2, 3]), 'For whom: 1 newcomers, 2 also who keeps up, 3 everybody (if nothing is said).'),
  ),
});

const packFileSchema = v.looseObject({
  format: v.optional(told(v.literal(1), 'The version of this format.')),
  name: told(
    v.pipe(v.string(), v.regex(/^[^/]*[^/\s][^/]*$/), v.maxLength(longestName)),
    'What the pack is called; a pack of the same name takes its place.',
  ),
  language: v.optional(told(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), 'ISO 639-1; English if nothing is said.')),
  answersOnly: v.optional(told(v.boolean(), 'It explains where the reader asks, and marks nothing.')),
  entries: v.pipe(v.array(packEntrySchema), v.minLength(1), v.maxLength(mostPackEntries)),
});

/** The schema of a pack's file, JSON or YAML, as it is published. */
export function packJsonSchema(): string {
  const schema = toJsonSchema(packFileSchema, { target: 'draft-2020-12' });
  const head = {
    title: 'A pack of terms for Newsgloss',
    description: 'docs/pack-format.md says what each field does.',
  };
  return `${JSON.stringify({ ...schema, ...head }, null, 2)}\n`;
}
