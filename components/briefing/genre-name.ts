import type { Genre } from '../../explain/model/article.ts';

const names: Readonly<Record<Exclude<Genre, 'report'>, string>> = {
  sponsored: 'Paid for by an advertiser',
  opinion: 'Opinion',
  review: 'Review',
  live: 'Live blog',
  analysis: 'Analysis',
  background: 'Explainer',
};

/** What readers are told of an article's kind; null for a report, which is what they expect. */
export function genreName(genre: Genre): string | null {
  return genre === 'report' ? null : names[genre];
}
