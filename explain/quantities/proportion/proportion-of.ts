import type { Proportion } from '../../model/quantity.ts';
import { between, isExactly, isOfSuffering, isPlain, type QuantityContext, type Stated } from '../context.ts';
import { plainShare } from '../plain-share.ts';
import { formatted } from '../rounded.ts';
import { besideKnown } from './known-things.ts';
import { changeOfOwn } from './own-change.ts';
import { partOfOwnWhole } from './own-figures.ts';
import { ofPopulation, perHead } from './people.ts';
import { ofBudget } from './state-budget.ts';

/**
 * An amount in proportion: first to the article's own figures, then to something from our own data, else as a plain share. Null where
 * none of them is surely true, fair and of any help.
 */
export function proportionOf(place: Stated, context: QuantityContext): Proportion | null {
  return (
    partOfOwnWhole(place, context) ??
    changeOfOwn(place, context) ??
    ofPopulation(place, context) ??
    ofBudget(place, context) ??
    perHead(place, context) ??
    besideKnown(place, context) ??
    restated(place, context)
  );
}

/** Less is oftener the size of an effect than a part that anybody could count. */
const leastPercent = 2;

/** "34% of voters" as "about a third"; a percentage that is no share of something is a change, or a rate. */
function restated(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, rules } = place;
  const { shareOf, chance } = rules.relations;
  if (quantity.kind !== 'percent' || !isPlain(quantity) || isOfSuffering(place, context)) return null;
  const behind = between(place, quantity.end, quantity.end + 80);
  const isShare = quantity.value >= leastPercent && shareOf.test(behind);
  const share = isShare ? plainShare(quantity.value / 100) : null;
  // Half everybody sees.
  if (share === null || share.of === 2) return null;
  const { say } = rules;
  const odds = say.odds(share.some, formatted(share.of, say));
  const fraction = say.share(share.some, share.of, formatted(share.of, say));
  if (fraction === odds && !isOfThings(behind, place) && !chance.test(behind)) return null;
  const text = say.about(chance.test(behind) ? odds : fraction, isExactly(share.isExact, quantity));
  return { text, basis: 'arithmetic', source: null, date: null, place: null };
}

/** "One in twenty" are of what can be counted. */
function isOfThings(behind: string, { rules }: Stated): boolean {
  const of = behind.replace(rules.relations.shareOf, ' ');
  const number = { value: 0, end: 0, digits: 1, magnitude: 1, spelled: false, round: false, ungrouped: false };
  return rules.countedBehind(of, number) !== null;
}
