import type { Level } from '../../model/preferences.ts';
import shipped from './worth-model.json' with { type: 'json' };

/** For each feature its weight for who is new to the news, keeps up and knows the field. */
export type WorthModel = Readonly<Record<string, readonly number[]>>;

const ofShipped = new Map<string, readonly number[]>(Object.entries(shipped as WorthModel));

/**
 * How likely this reader wants a term explained here, from 0 to 1, where "welcome" counts half: logistic regression, trained by
 * `npm run train-worth` on what careful readers said of terms in real articles.
 */
export function worthOf(features: ReadonlyMap<string, number>, reader: Level, weights = ofShipped): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name)?.[reader - 1] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
