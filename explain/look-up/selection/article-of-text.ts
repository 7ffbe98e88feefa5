import type { Article } from '../../model/article.ts';

/** A text alone as an article of one paragraph, so that what finds terms in articles finds them in it. */
export function articleOfText(text: string): Article {
  return {
    isArticle: true,
    language: null,
    meta: { title: '', byline: null, published: null, site: null, genre: 'report' },
    blocks: [{ id: 0, kind: 'paragraph', text, role: 'other', section: null, paragraph: 1, quiet: [] }],
    faq: [],
    complete: true,
  };
}
