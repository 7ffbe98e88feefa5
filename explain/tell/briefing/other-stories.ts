import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import type { Word } from '../../text/words.ts';
import { type Headline, headlineOf, shareTold } from './headline.ts';

/** A shorter section is a box, in words. */
const leastWords = 40;
/** A section that tells less of the headline may be on something else. */
const leastOfHeadline = 0.15;
/** Behind such a one, what tells no more than this of the headline is another story, too. */
const leastBehind = 0.35;
/** So much of a page on something else, and so many of its sections: it holds several stories. */
const leastShare = 0.35;
const leastSections = 2;
/** A heading of so many words can be a headline. */
const headlineWords = 5;

/** The parts of a page under one heading each; what stands before the first has none. */
interface Section {
  readonly heading: PreparedBlock | null;
  readonly blocks: readonly PreparedBlock[];
}

/** Whether a page tells several stories, so that what stands beside the headline's led nowhere. */
export function isRoundUp(prepared: PreparedArticle): boolean {
  return prepared.language.briefing.roundUp.test(prepared.article.meta.title) || otherStoriesIn(prepared).size > 0;
}

/**
 * The blocks of a page that tell other stories than the headline's: sections under headings like headlines of their own that
 * speak of nothing the headline speaks of, where much of the page is such. Time linear in the article's text.
 */
export function otherStoriesIn(prepared: PreparedArticle): ReadonlySet<PreparedBlock> {
  const found = known.get(prepared) ?? findOthers(prepared);
  known.set(prepared, found);
  return found;
}

const known = new WeakMap<PreparedArticle, ReadonlySet<PreparedBlock>>();

function findOthers(prepared: PreparedArticle): ReadonlySet<PreparedBlock> {
  const { genre } = prepared.article.meta;
  // The entries of a live blog are all of its story.
  if (genre === 'live' || prepared.article.entries !== undefined) return new Set();
  const headline = headlineOf(prepared);
  const sections = sectionsOf(prepared.blocks);
  const others = sections.filter((one) => tellsOther(one, headline, leastOfHeadline));
  const stories = others.filter(isStory);
  const words = stories.reduce((sum, one) => sum + wordsOf(one).length, 0);
  const [opening] = stories;
  if (opening === undefined || stories.length < leastSections || words < prepared.wordCount * leastShare)
    return new Set();
  const first = sections.indexOf(opening);
  const behind = sections.slice(first).filter((one) => tellsOther(one, headline, leastBehind));
  return new Set(behind.flatMap(({ heading, blocks }) => (heading === null ? blocks : [heading, ...blocks])));
}

function tellsOther(section: Section, headline: Headline, least: number): boolean {
  return section.heading !== null && shareTold(headline, wordsOf(section)) < least;
}

/** Whether it is long enough, and its heading like a headline. */
function isStory(section: Section): boolean {
  const { heading } = section;
  return (
    heading !== null &&
    heading.words.length >= headlineWords &&
    !heading.block.text.endsWith('?') &&
    wordsOf(section).length >= leastWords
  );
}

function wordsOf({ heading, blocks }: Section): readonly Word[] {
  return [...(heading?.words ?? []), ...blocks.flatMap(({ words }) => words)];
}

function sectionsOf(blocks: readonly PreparedBlock[]): readonly Section[] {
  const sections: { heading: PreparedBlock | null; blocks: PreparedBlock[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
