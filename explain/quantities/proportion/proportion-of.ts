import type { Proportion } from '../../model/quantity.ts';
import { between, isOfSuffering, isPlain, type QuantityContext, type Stated } from '../context.ts';
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

/** The only fractions that are plainer than a percentage: thirds and quarters. */
const plainOf: ReadonlySet<number> = new Set([3, 4]);

/**
 * "34% of voters" as "about a third". Not of what is as round as that ("25%"), of what one owns of a firm, where the article gives another
 * share beside it, and of what is no share but a change or a rate.
 */
function restated(place: Stated, context: QuantityContext): Proportion | null {
  const { quantity, sentence, rules } = place;
  const { shareOf, chance, ownership } = rules.relations;
  if (quantity.kind !== 'percent' || !isPlain(quantity) || quantity.value % 5 === 0) return null;
  const behind = between(place, quantity.end, quantity.end + 80);
  if (!shareOf.test(behind) || ownership.test(sentence.text) || hasOtherShares(place, context)) return null;
  const share = plainShare(quantity.value / 100);
  if (share === null || !plainOf.has(share.of) || isOfSuffering(place, context)) return null;
  const { say } = rules;
  const of = formatted(share.of, say);
  const text = chance.test(behind) ? say.odds(share.some, of) : say.share(share.some, share.of, of);
  return { text: say.about(text, false), basis: 'arithmetic', source: null, date: null, place: null };
}

/** Two shares are there to be compared, and a fraction for one of them alone would hide by how much they differ. */
function hasOtherShares({ quantity, sentence }: Stated, { quantities }: QuantityContext): boolean {
  return quantities.some(
    (one) =>
      one !== quantity &&
      (one.kind === 'percent' || one.kind === 'share') &&
      one.block === quantity.block &&
      one.end > sentence.start &&
      one.start < sentence.end,
  );
}
