import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Language } from '../../../explain/language/language.ts';
import type { PlaceMention } from '../../../explain/model/place.ts';
import { findPeople } from '../../../explain/people/names/find-people.ts';
import { findPlaces } from '../../../explain/places/find-places.ts';
import { buildPlaceIndex, type PlaceIndex } from '../../../explain/places/place-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { readPlacesFile } from '../../../glossary/places-file.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { articleOfText } from '../../terms/articles.ts';

/** When it was written: by the writer of the rules while they were made, or by one who did not see them, as they were before these sentences or after. */
export const placeBankNames = ['before', 'during', 'after'] as const;
export type PlaceBankName = (typeof placeBankNames)[number];

const means = v.pipe(
  v.string(),
  v.regex(
    /^(?:country [A-Z]{2}|area [a-z-]+|city [^,]+(?:, [^,]+)?, [A-Z]{2}|government [A-Z]{2})$/,
    '"country GE", "area crimea", "city Paris, FR", "city Springfield, Illinois, US" or "government RU"',
  ),
);

const schema = v.array(
  v.strictObject({
    id: v.string(),
    /** One paragraph. */
    text: v.pipe(v.string(), v.trim()),
    /** As it stands there. */
    wording: v.string(),
    /** What all its places in the text mean; null where it must be left alone. */
    means: v.nullable(means),
  }),
);

export type PlaceItem = v.InferOutput<typeof schema>[number];

export interface PlaceVerdict extends PlaceItem {
  /** What the engine takes the word for, in the same form. */
  readonly taken: readonly string[];
  readonly right: boolean;
}

/** The sentences of one bank; none where it is not written yet. @throws where its file is unsound; the message says where */
export function readPlaceBank(name: PlaceBankName): readonly PlaceItem[] {
  const file = join(repository, 'bench/quality/banks/places', `${name}.yaml`);
  if (!existsSync(file)) return [];
  const parsed = v.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`places/${name}.yaml, ${v.getDotPath(issue) ?? 'all'}: ${issue.message}`);
}

/** The places that ship, indexed. */
export function shippedPlaceIndex(language: Language): PlaceIndex {
  return buildPlaceIndex(readPlacesFile(readFileSync(join(repository, 'glossary/places.jsonl'), 'utf8')), language);
}

/** Lets the engine read each text by itself. @throws where a wording does not stand in its text */
export function judgePlaceBank(
  bank: readonly PlaceItem[],
  index: PlaceIndex,
  language: Language,
): readonly PlaceVerdict[] {
  return bank.map((item) => {
    const { id, text, wording, means: meant } = item;
    if (!text.includes(wording)) throw new Error(`${id}: "${wording}" does not stand there`);
    const prepared = prepareArticle(articleOfText([text]), language);
    const mentions = findPlaces(prepared, findPeople(prepared), index).filter((one) => touches(one, text, wording));
    const taken = mentions.map((mention) => inWords(mention, meant, index));
    const right = meant === null ? taken.length === 0 : taken.length > 0 && taken.every((one) => one === meant);
    return { ...item, taken, right };
  });
}

function touches({ start, end }: PlaceMention, text: string, wording: string): boolean {
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + wording.length));
    if (isWhole && start < at + wording.length && at < end) return true;
  }
  return false;
}

/** A mention as the bank says it: a city with its region where the bank has one. */
function inWords({ kind, place }: PlaceMention, meant: string | null, { cities }: PlaceIndex): string {
  const city = kind === 'city' ? cities.get(place) : undefined;
  if (city === undefined) return `${kind} ${place}`;
  const { country, region } = city;
  const called = [city.name, ...(city.also ?? [])].flatMap((name) => [
    `city ${name}, ${country}`,
    `city ${name}, ${region}, ${country}`,
  ]);
  return called.find((one) => one === meant) ?? `city ${city.name}, ${country}`;
}
