import type { Article } from '../../explain/model/article.ts';
import type { GlossaryEntry } from '../../glossary/glossary.ts';

/** An article of these paragraphs. */
export function articleOfText(paragraphs: readonly string[]): Article {
  return {
    isArticle: true,
    language: 'en',
    meta: { title: '', byline: null, published: null, site: null, genre: 'report' },
    blocks: paragraphs.map((text, at) => ({
      id: at,
      kind: 'paragraph',
      text,
      role: 'news',
      section: null,
      paragraph: at + 1,
      quiet: [],
    })),
    faq: [],
    complete: true,
  };
}

/** Entries with nothing but their term and a definition. */
export function entriesOf(terms: readonly string[]): readonly GlossaryEntry[] {
  return terms.map((term) => ({
    id: term,
    topic: 'bench',
    term,
    kind: 'concept',
    level: 2,
    definition: `What the trade calls a ${term}.`,
    related: [],
  }));
}
