import * as v from 'valibot';
import type { Article } from '../../explain/model/article.ts';
import type { Outline } from '../../explain/model/outline.ts';

/** What a page's script sends along: what it saw of the page, and the article that it was told. Bounded by how far the script reads. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.tuple([count, count]);
const line = v.nullable(v.string());

export const outline: v.GenericSchema<unknown, Outline> = v.object({
  meta: v.object({
    url: v.string(),
    title: v.string(),
    lang: v.string(),
    dir: v.picklist(['ltr', 'rtl']),
    tags: v.record(v.string(), v.string()),
    jsonLd: v.array(v.string()),
    time: line,
  }),
  boxes: v.array(v.object({ parent: v.pipe(v.number(), v.safeInteger()), tag: v.string(), hint: v.string() })),
  blocks: v.array(
    v.object({
      id: count,
      kind: v.picklist([
        'heading',
        'paragraph',
        'quote',
        'list-item',
        'table',
        'caption',
        'question',
        'term',
        'definition',
      ]),
      level: v.exactOptional(v.number()),
      text: v.string(),
      box: count,
      quiet: v.array(span),
      linkChars: v.number(),
      boldChars: v.number(),
      folded: v.exactOptional(v.literal(true)),
    }),
  ),
  complete: v.boolean(),
  at: v.exactOptional(count),
});

const article = v.object({
  isArticle: v.boolean(),
  language: line,
  languageInDoubt: v.exactOptional(v.literal(true)),
  meta: v.object({
    title: v.string(),
    byline: line,
    published: line,
    modified: v.exactOptional(v.string()),
    site: line,
    genre: v.picklist(['report', 'live', 'background', 'analysis', 'opinion', 'review', 'sponsored']),
  }),
  blocks: v.array(
    v.object({
      id: count,
      kind: v.picklist(['heading', 'paragraph', 'quote', 'list-item', 'table', 'caption']),
      level: v.exactOptional(v.number()),
      text: v.string(),
      role: v.picklist(['lead', 'news', 'background', 'quote', 'analysis', 'next', 'faq', 'summary', 'other']),
      chance: v.exactOptional(v.number()),
      section: line,
      paragraph: v.nullable(v.number()),
      quiet: v.array(span),
      folded: v.exactOptional(v.literal(true)),
    }),
  ),
  faq: v.array(
    v.object({
      kind: v.picklist(['question', 'definition', 'backstory']),
      question: line,
      answer: v.string(),
      blocks: v.array(count),
    }),
  ),
  entries: v.exactOptional(v.array(count)),
  complete: v.boolean(),
  reach: v.exactOptional(span),
}) satisfies v.GenericSchema<unknown, Article>;

export const knownArticle: v.GenericSchema<unknown, Article> = article;
export const maybeArticle: v.GenericSchema<unknown, Article | null> = v.nullable(article);
