import { roleRulesFor } from '../languages/role-rules-for.ts';
import type { Article, Block } from '../model/article.ts';
import type { OutlineBlock } from '../model/outline.ts';
import { isFurniture } from './body/furniture.ts';
import { storyBlocks } from './body/story-blocks.ts';
import { withoutSiteName } from './meta/meta.ts';
import { rolesOf } from './roles/roles.ts';

/** A text of which nothing but its words is known. */
export interface PlainText {
  readonly title?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
  readonly site?: string | undefined;
  readonly paragraphs: readonly string[];
}

const heading = /^(#{1,6})\s+(?=\S)/u;

/** A plain text as an article, block ids counting its paragraphs from 0. @param language in which it is written, ISO 639-1 */
export function articleOfParagraphs({ title = '', published, site, paragraphs }: PlainText, language: string): Article {
  const drafts = paragraphs.map((text, id) => ({ id, ...shapeOf(text) }));
  const headline = site === undefined ? title : withoutSiteName(title, site);
  const facts = { rules: roleRulesFor(language), title: headline, published: published ?? null };
  const roles = rolesOf(storyBlocks(drafts.filter(({ text }) => !isFurniture(asSeen(text)))), new Set(), facts);
  return {
    isArticle: true,
    language,
    meta: { title: headline, byline: null, published: published ?? null, site: site ?? null, genre: 'report' },
    blocks: drafts.map((draft) => ({
      ...draft,
      ...(roles.get(draft.id) ?? { role: 'other' }),
      section: null,
      paragraph: draft.id + 1,
      quiet: [],
    })),
    faq: [],
    complete: true,
  };
}

/** A line that is marked as a heading, as in Markdown, is one; a marked sentence is the editor's above the text. */
function shapeOf(marked: string): Pick<Block, 'text'> & ({ kind: 'paragraph' } | { kind: 'heading'; level: number }) {
  const [mark = '', signs = ''] = heading.exec(marked) ?? [];
  const text = marked.slice(mark.length);
  return signs === '' || /[.!…]["”’]?$/u.test(text)
    ? { kind: 'paragraph', text }
    : { kind: 'heading', level: signs.length, text };
}

/** A paragraph as a block of a page: no part of it is known to be a link or bold. */
function asSeen(text: string): OutlineBlock {
  return { id: 0, kind: 'paragraph', text, box: 0, quiet: [], linkChars: 0, boldChars: 0 };
}
