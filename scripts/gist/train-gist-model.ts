import { gistSigns } from '../../explain/tell/briefing/gist-signs.ts';
import { headlineOf } from '../../explain/tell/briefing/headline.ts';
import { standfirstIn } from '../../explain/tell/briefing/standfirst.ts';
import { type GistModel, tellingBlocks } from '../../explain/tell/briefing/weigh-paragraphs.ts';
import { fitLogistic, type Observation } from '../regression/fit-logistic.ts';
import type { LabelledArticle } from './read-key-points.ts';

/** A few hundred paragraphs bear each sign. */
const penalty = (sign: string) => (sign === 'any' || sign === 'commonness' ? 0.01 : 2);

/** The weights of the signs by which paragraphs are ranked within an article. */
export function trainGistModel(articles: readonly LabelledArticle[]): GistModel {
  const weights = fitLogistic(articles.flatMap(observationsIn), penalty);
  return Object.fromEntries([...weights].map(([sign, weight]) => [sign, round(weight)]));
}

function observationsIn({ source: { prepared }, isKey }: LabelledArticle): readonly Observation[] {
  const blocks = tellingBlocks(prepared);
  const signs = gistSigns(blocks, headlineOf(prepared), standfirstIn(prepared));
  return blocks.flatMap(({ block }, at) => {
    const key = isKey.get(block.id);
    return key === undefined ? [] : [{ features: signs[at] ?? new Map(), target: key ? 1 : 0 }];
  });
}

const round = (value: number) => Math.round(value * 1000) / 1000;
