import type { Proportion } from '../../model/quantity.ts';
import {
  between,
  isOfSuffering,
  isOfTheTime,
  isPlain,
  type Population,
  type QuantityContext,
  type Stated,
} from '../context.ts';
import { plainShare } from '../plain-share.ts';
import { formatted, roundedTo, roundedWithin } from '../rounded.ts';

/** Fewer than one in so many say nothing of a country. */
const fewest = 1000;
/** Digits of a population. */
const populationDigits = 2;

/**
 * People of a country as a share of all who live there. Only where the words right there say which country's they are ("two million
 * people in Kenya", "two million Kenyans"), and nothing speaks of suffering.
 */
export function ofPopulation(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, sentence, block, rules } = place;
  const { relations, say } = rules;
  const things = quantity.things;
  if (quantity.kind !== 'count' || things === null || quantity.per !== null || !isPlain(quantity)) return null;
  if (!relations.people.test(things) || relations.compares.test(sentence.text) || isOfSuffering(place, context))
    return null;
  if (relations.hardship.test(block.block.text)) return null;
  const country = relations.countryOfPeople(things, between(place, quantity.end, quantity.end + 60));
  const population = country === null ? null : populationThen(country, context);
  const share = population === null ? null : plainShare(quantity.value / population.people);
  if (population === null || share === null || share.of > fewest * share.some) return null;
  const said = say.about(say.share(share.some, share.of, formatted(share.of, say)), false);
  return fromPopulation(
    say.ofPopulation(said, population.country, peopleOf(population, place), population.year),
    population,
  );
}

/** Populations of today say nothing of people long ago. */
function populationThen(country: string, context: QuantityContext): Population | null {
  const population = context.populationOf(country);
  return population !== null && isOfTheTime(population.year, context) ? population : null;
}

/**
 * Public money as what it comes to for each inhabitant. Only for sums in the money of the country alone that the article is of, where
 * the sentence says that they are its government's, and for one year or none.
 */
export function perHead(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, rules } = place;
  const { currency } = quantity;
  const population = isPublicMoney(place, context) ? populationThen(context.country ?? '', context) : null;
  if (population === null || currency === null) return null;
  const each = quantity.value / population.people;
  if (each < 1) return null;
  const { say } = rules;
  const amount = say.amount(say.about(formatted(roundedWithin(each), say), false), currency.one, currency.many);
  return fromPopulation(
    say.perHead(amount, population.country, peopleOf(population, place), population.year),
    population,
  );
}

/** Whether a sum is surely a national government's. */
export function isPublicMoney(place: Stated, context: QuantityContext): boolean {
  const { quantity, sentence, rules } = place;
  const { publicMoney, otherMoney, compares } = rules.relations;
  if (quantity.kind !== 'money' || !isPlain(quantity) || (quantity.per !== null && quantity.per !== 'year'))
    return false;
  if (context.country === null || quantity.currency?.country !== context.country) return false;
  if (
    !publicMoney.test(between(place, Math.max(sentence.start, quantity.start - 160), quantity.start)) ||
    otherMoney.test(sentence.text) ||
    compares.test(sentence.text)
  )
    return false;
  return !isOfSuffering(place, context);
}

function peopleOf({ people }: Population, { rules }: Stated): string {
  return formatted(roundedTo(people, populationDigits), rules.say);
}

function fromPopulation(text: string, { source, year }: Population): Proportion {
  return { text, basis: 'comparator', source, date: year, place: null };
}
