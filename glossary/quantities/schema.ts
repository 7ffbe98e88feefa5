import * as v from 'valibot';
import { wordsIn } from '../schema.ts';

/** The shapes of `units.yaml` and `comparators.yaml`, field by field as in `quantity-data.ts`; unknown fields are refused. */
const text = (most = 160) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const texts = v.pipe(v.array(text()), v.minLength(1));
const positive = v.pipe(
  v.number(),
  v.check((value) => value > 0 && Number.isFinite(value), 'more than zero'),
);
const definition = v.pipe(
  text(400),
  v.check((value) => wordsIn(value) <= 50, 'at most 50 words'),
);

export const unitSchema = v.strictObject({
  id,
  term: text(),
  plural: text(),
  wordings: v.optional(texts),
  symbols: v.optional(texts),
  before: v.optional(texts),
  only: v.optional(texts),
  dimension: id,
  factor: positive,
  to: v.optional(v.strictObject({ metric: v.optional(id), us: v.optional(id), uk: v.optional(id) })),
  below: v.optional(v.strictObject({ value: positive, unit: id })),
  from: v.optional(v.strictObject({ value: positive, unit: id })),
  least: v.optional(positive),
  definition: v.optional(definition),
  source: v.optional(texts),
});

export const comparatorSchema = v.strictObject({
  id,
  name: text(),
  many: v.optional(text()),
  way: v.picklist(['alike', 'many', 'share']),
  dimension: id,
  of: v.optional(v.picklist(['height', 'distance'])),
  value: positive,
  units: v.optional(v.array(id)),
  where: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code (ISO 3166-1 alpha-2)')))),
  needs: v.optional(texts),
  never: v.optional(texts),
  multiples: v.optional(v.pipe(v.array(positive), v.length(2))),
  per: v.optional(text()),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency code (ISO 4217)'))),
  source: text(),
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d)?$/, 'a year or a month, "2024"')),
  ages: v.optional(v.literal(true)),
});
