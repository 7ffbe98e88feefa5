import type { ArticleInitialism } from '../../find/initialisms/article-initialism.ts';
import { articleEntry } from '../../find/initialisms/mentions-of-initialisms.ts';
import type { Explainer, Passage } from '../../model/reading.ts';
import { sentenceAt } from '../../text/prepared-article.ts';
import type { PassageContext } from '../passages/find-passages.ts';
import { wholePieceOf } from '../passages/piece-of.ts';

/** What the article itself says of one of its initialisms: what it stands for, and where that is said. */
export function explainInitialism(initialism: ArticleInitialism, context: PassageContext): Explainer {
  return {
    entry: articleEntry(initialism.short),
    source: 'article',
    term: initialism.short,
    definition: '',
    expansion: initialism.expansion,
    passages: introductionOf(initialism, context),
    faq: [],
  };
}

function introductionOf(
  { block, start }: ArticleInitialism,
  { prepared, statements }: PassageContext,
): readonly Passage[] {
  const sentence = sentenceAt(block, start);
  if (sentence === undefined) return [];
  const { id, role, section, paragraph } = block.block;
  const { from, to, text, leansBack } = wholePieceOf(prepared, sentence);
  const statement = statements[sentence.at];
  return [
    {
      block: id,
      start: from.start,
      end: to.end,
      text,
      leansBack,
      reason: 'definition',
      role,
      section,
      paragraph,
      speaker: statement?.speaker ?? null,
      quoted: statement?.quoted ?? false,
    },
  ];
}
