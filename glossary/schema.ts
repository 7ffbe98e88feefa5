import * as v from 'valibot';

/**
 * The shape of one entry in `glossary/topics/*.yaml`. Field by field as in docs/glossary-style.md; unknown fields are
 * refused, so that a typing error in a field's name cannot lose a text silently.
 */
const text = (most = 400) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const words = (most: number) =>
  v.pipe(
    text(),
    v.check(
      (value) => wordsIn(value) <= most,
      (issue) => `${wordsIn(issue.input as string)} words, at most ${most}`,
    ),
  );
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const senseId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a sense id is "entry/sense"'));
const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(1));
const where = list(v.pipe(v.string(), v.regex(/^([A-Z]{2}|EU|UN)$/, 'a country code (ISO 3166-1 alpha-2), EU or UN')));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month, "2025-11"'));

const level = v.picklist([1, 2, 3]);

/** Another meaning of an entry's wordings, which is never shown: where it wins, the words are left alone. */
const rival = v.strictObject({
  means: words(12),
  wordings: v.optional(list(text(80))),
  cues: list(text(80)),
});

const sense = v.strictObject({
  id: senseId,
  level: v.optional(level),
  aliases: v.optional(list(text(80))),
  where: v.optional(where),
  definition: words(40),
  matters: v.optional(words(32)),
  cues: v.optional(list(text(80))),
  unless: v.optional(list(text(80))),
  predominant: v.optional(v.literal(true)),
  verbs: v.optional(list(text(80))),
  matches: v.optional(list(text())),
  ignores: v.optional(list(text())),
});

const kind = v.picklist(['concept', 'process', 'law', 'body', 'event', 'place', 'role', 'label']);

export const entrySchema = v.strictObject({
  id,
  term: text(80),
  short: v.optional(text(20)),
  aliases: v.optional(list(text(80))),
  kind,
  level,
  where: v.optional(where),
  senses: v.optional(v.pipe(list(sense), v.minLength(2))),
  definition: v.optional(words(40)),
  matters: v.optional(words(32)),
  unlike: v.optional(list(v.strictObject({ term: text(80), note: words(40) }))),
  example: v.optional(words(32)),
  origin: v.optional(words(40)),
  contested: v.optional(v.strictObject({ over: v.picklist(['meaning', 'use', 'effect']), note: words(60) })),
  cues: v.optional(list(text(80))),
  unless: v.optional(list(text(80))),
  rivals: v.optional(list(rival)),
  predominant: v.optional(v.literal(true)),
  namesakes: v.optional(v.literal(true)),
  verbs: v.optional(list(text(80))),
  matches: v.optional(list(text())),
  ignores: v.optional(list(text())),
  asOf: v.optional(month),
  related: v.array(id),
  source: v.optional(list(text(200))),
  reviewed: v.optional(v.strictObject({ whole: month, facts: v.optional(month) })),
});

export type TopicEntry = v.InferOutput<typeof entrySchema>;

/** Words as a reader counts them: runs between white space that hold a letter or digit. */
export function wordsIn(value: string): number {
  return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
