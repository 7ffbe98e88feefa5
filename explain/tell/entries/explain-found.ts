import type { TermMention } from '../../find/candidates/term-mention.ts';
import { type Found, placeOf } from '../../find/find-mentions.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { ArticleInitialism } from '../../find/initialisms/article-initialism.ts';
import { articleEntry } from '../../find/initialisms/mentions-of-initialisms.ts';
import type { Explainer, Mention } from '../../model/reading.ts';
import type { PassageContext } from '../passages/find-passages.ts';
import { explainInitialism } from './explain-initialism.ts';
import { explainTerm, faqByEntry } from './explain-term.ts';

/** One Explainer for each entry of the glossary or of the article that was found, by entry id. */
export function explainFound(
  { terms, own, initialisms }: Found,
  context: PassageContext,
  index: TermIndex,
): Readonly<Record<string, Explainer>> {
  return { ...explainTerms(terms, context, index), ...explainOwn(own, initialisms, context) };
}

function explainTerms(
  terms: readonly TermMention[],
  context: PassageContext,
  index: TermIndex,
): Record<string, Explainer> {
  const byEntry = Map.groupBy(terms, ({ entry }) => entry.entry.id);
  const faq = faqByEntry(context.prepared.article, index);
  return Object.fromEntries(
    [...byEntry].flatMap(([id, mentions]) => {
      const first = mentions[0];
      if (first === undefined) return [];
      const explainer = explainTerm(first.entry, first.sense, mentions.map(placeOf), faq.get(id) ?? [], context, index);
      return [[id, { ...explainer, ...whyOf(first) }]];
    }),
  );
}

/** Words that a reader takes in at a glance. */
const mostReasons = 2;

/** What decided, and in a reader's words where the entry's could mean something else that the glossary knows of. */
function whyOf({ why, entry: { entry } }: TermMention): Pick<Explainer, 'why' | 'because'> {
  if (why === null) return {};
  const hasOthers = entry.rivals !== undefined || entry.senses !== undefined;
  if (!hasOthers || why.cues.length === 0) return { why };
  return {
    why,
    because: why.cues.slice(0, mostReasons),
  };
}

function explainOwn(
  own: readonly Mention[],
  initialisms: ReadonlyMap<string, ArticleInitialism>,
  context: PassageContext,
): Record<string, Explainer> {
  const used = new Set(own.map(({ entry }) => entry));
  return Object.fromEntries(
    [...initialisms.values()]
      .filter(({ short }) => used.has(articleEntry(short)))
      .map((initialism) => [articleEntry(initialism.short), explainInitialism(initialism, context)]),
  );
}
