import type { Language } from '../../language/language.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import shipped from './gist-model.json' with { type: 'json' };
import { gistSigns } from './gist-signs.ts';
import type { Headline } from './headline.ts';
import { standfirstIn } from './standfirst.ts';

/** How much each sign speaks for a paragraph being a key point. */
export type GistModel = Readonly<Record<string, number>>;

/** For what the publisher lists as key points: not from the regression, but from what such a list is for. */
const keyPoint = 1.6;

export interface WeighedParagraph {
  readonly block: PreparedBlock;
  /** Logarithm of the odds that a careful reader would name it a key point. */
  readonly weight: number;
}

/**
 * The paragraphs that can tell something of the story, weightiest first, by a logistic regression on what careful readers
 * marked as key points (`npm run train-gist`). Time linear in the article's text.
 */
export function weighParagraphs(
  prepared: PreparedArticle,
  headline: Headline,
  model: GistModel = shipped,
): readonly WeighedParagraph[] {
  const blocks = tellingBlocks(prepared);
  const signs = gistSigns(blocks, headline, standfirstIn(prepared));
  return blocks
    .map((block, at) => {
      let weight = isKeyPoint(block) ? keyPoint : 0;
      for (const [name, value] of signs[at] ?? []) weight += (model[name] ?? 0) * value;
      return { block, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.block.at - b.block.at);
}

/** The blocks that are text of the story: no headings, tables, questions with their answers, folded parts or furniture. */
export function tellingBlocks({ blocks }: PreparedArticle): readonly PreparedBlock[] {
  return blocks.filter(
    ({ block: { kind, folded, role } }) =>
      (kind === 'paragraph' || kind === 'list-item') && folded !== true && role !== 'faq' && role !== 'other',
  );
}

function isKeyPoint({ block: { role, section }, language }: PreparedBlock): boolean {
  return role === 'summary' && !isBottomLine(section, language);
}

/** Whether a heading announces the article's conclusion. */
export function isBottomLine(section: string | null, { briefing }: Language): boolean {
  return section !== null && briefing.bottomLine.test(section);
}
