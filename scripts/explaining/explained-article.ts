import type { Article, ArticleMeta } from '../../explain/model/article.ts';
import type { Reading } from '../../explain/model/reading.ts';

/** A Reading as the command line prints it: the article's metadata beside its blocks. */
export type ExplainedArticle = {
  readonly article: ArticleMeta & Pick<Article, 'blocks' | 'faq' | 'complete'>;
} & Omit<Reading, 'article'>;

export function explainedArticle({ article, ...reading }: Reading): ExplainedArticle {
  const { blocks, faq, complete } = article;
  return { ...reading, article: { ...article.meta, blocks, faq, complete } };
}
