import * as v from 'valibot';
import { wordsIn } from '../../schema.ts';

/** The shapes of `glossary/countries/*.yaml` and of `glossary/places/*.yaml`; unknown fields are refused. */
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const words = (most: number) =>
  v.pipe(
    text(500),
    v.check(
      (value) => wordsIn(value) <= most,
      (issue) => `${wordsIn(issue.input as string)} words, at most ${most}`,
    ),
  );
const list = v.pipe(v.array(text(80)), v.minLength(1));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code (ISO 3166-1 alpha-2)'));
const areaId = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words joined by hyphens'));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month, "2025-11"'));

const doubtful = v.pipe(
  v.array(v.strictObject({ wordings: list, cues: v.exactOptional(list), unless: v.exactOptional(list) })),
  v.minLength(1),
);

export const countrySchema = v.strictObject({
  id: v.union([code, areaId]),
  name: text(60),
  the: v.exactOptional(v.literal(true)),
  also: v.exactOptional(list),
  doubtful: v.exactOptional(doubtful),
  countries: v.exactOptional(v.array(code)),
  is: words(14),
  /** Instead of the one of `countries-list`; null for none. */
  capital: v.exactOptional(v.nullable(text(60))),
  seat: v.exactOptional(text(60)),
  /** Instead of CLDR's; null where it counts so differently from others that none is given. */
  population: v.exactOptional(v.null()),
  languages: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)))),
  currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  note: words(50),
  disputed: v.exactOptional(words(55)),
  asOf: v.exactOptional(month),
});

const cityName = v.pipe(v.string(), v.regex(/^.+ [A-Z]{2}( [A-Z0-9]+)?$/, '"Name, country" with the country’s code'));

export const citiesSchema = v.strictObject({
  /** By country: GeoNames' name, then ours and other wordings. */
  names: v.record(code, v.record(v.string(), list)),
  dropped: v.array(v.string()),
  doubtful: list,
  notes: v.array(
    v.strictObject({
      city: cityName,
      is: v.exactOptional(words(14)),
      area: v.exactOptional(v.string()),
      unless: v.exactOptional(list),
      note: v.exactOptional(words(50)),
      disputed: v.exactOptional(words(55)),
      asOf: v.exactOptional(month),
    }),
  ),
});

export const regionsSchema = v.record(code, v.record(v.string(), text(60)));

export type CountrySource = v.InferOutput<typeof countrySchema>;
export type CitySources = v.InferOutput<typeof citiesSchema>;
export type Regions = v.InferOutput<typeof regionsSchema>;
