import type { Proportion } from '../../model/quantity.ts';
import { isOfTheTime, type QuantityContext, type Stated } from '../context.ts';
import { formatted, roundedWithin } from '../rounded.ts';
import { proportionOf } from './known-things.ts';
import { isPublicMoney } from './people.ts';

/** A smaller share of a budget is better said by head. */
const leastShare = 0.01;

/** Public money as a share of what the state spends in a year; on the same conditions as by head. */
export function ofBudget(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, rules } = place;
  if (!isPublicMoney(place, context)) return null;
  const budget = context.data.comparators.find(
    ({ dimension, currency, where, date }) =>
      dimension === 'money' &&
      isOfTheTime(date, context) &&
      currency === quantity.currency?.code &&
      where?.includes(context.country ?? '') === true,
  );
  const share = budget === undefined ? 0 : quantity.value / budget.value;
  if (budget === undefined || share < leastShare || share >= 1) return null;
  const { say } = rules;
  const percent = say.percent(formatted(roundedWithin(100 * share), say));
  return proportionOf(say.ofWhole(say.about(percent, false), budget.name), budget);
}
