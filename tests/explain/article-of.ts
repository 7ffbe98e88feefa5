import type { Article, Block, FaqPair } from '../../explain/model/article.ts';
import type { Glossary, GlossaryEntry } from '../../glossary/glossary.ts';

/** A block as a test writes it: a text alone is a paragraph of news. */
export type BlockDraft = string | (Partial<Block> & { readonly text: string });

/** An article of the given blocks; headings give the following blocks their section. */
export function articleOf(
  drafts: readonly BlockDraft[],
  more: { title?: string; faq?: readonly FaqPair[]; language?: string } = {},
): Article {
  let section: string | null = null;
  let paragraph = 0;
  const blocks = drafts.map((draft, id): Block => {
    const given = typeof draft === 'string' ? { text: draft } : draft;
    const kind = given.kind ?? 'paragraph';
    if (kind === 'heading') section = given.text;
    else paragraph += 1;
    const place = { id, kind, role: 'news' as const, section, paragraph: kind === 'heading' ? null : paragraph };
    return { ...place, quiet: [], ...given };
  });
  return {
    isArticle: true,
    language: more.language ?? 'en',
    meta: { title: more.title ?? '', byline: null, published: null, site: null, genre: 'report' },
    blocks,
    faq: more.faq ?? [],
    complete: true,
  };
}

/** A glossary of entries of which a test gives only what it is about. */
export function glossaryOf(entries: readonly (Partial<GlossaryEntry> & { readonly term: string })[]): Glossary {
  return {
    language: 'en',
    entries: entries
      .map(
        (entry): GlossaryEntry => ({
          id: entry.term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
          topic: 'test',
          kind: 'concept',
          level: 2,
          related: [],
          ...(entry.senses ? {} : { definition: 'Something.' }),
          ...entry,
        }),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
