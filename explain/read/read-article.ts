import { hasGlossary } from '../languages/languages.ts';
import { roleRulesFor } from '../languages/role-rules-for.ts';
import type { Article, Block, BlockKind, FaqPair } from '../model/article.ts';
import type { Outline, OutlineBlock } from '../model/outline.ts';
import { bodyOf } from './body/body.ts';
import { keyPoints } from './body/key-points.ts';
import { liveEntries } from './body/live-entries.ts';
import { pointsByName } from './body/named-points.ts';
import { dropRepeats } from './body/repeats.ts';
import { standfirstOf } from './body/standfirst.ts';
import { storyBlocks } from './body/story-blocks.ts';
import { treeOf } from './body/tree.ts';
import { type Faq, faqOf } from './faq/faq.ts';
import { isTitle } from './faq/faq-signs.ts';
import { hintsAsWords } from './hints-as-words.ts';
import { isArticle } from './is-article.ts';
import { isInDoubt, languageByOpinion, languageOf, statedLanguages } from './language.ts';
import { readJsonLd } from './meta/json-ld.ts';
import { withoutEarlierDates } from './meta/later-days.ts';
import { articleMeta } from './meta/meta.ts';
import { rolesOf } from './roles/roles.ts';
import type { ToldRole } from './roles/text-roles.ts';
import { storyInView } from './stories/story-in-view.ts';

/** Subheadings that are no heading elements: bold lines of at most so many characters. */
const boldHeadingChars = 100;

/** They rank below real headings. */
const boldHeadingLevel = 5;

/**
 * Reads a page's outline as an article: whether it is one, its language, its metadata, the blocks of its body with what
 * each does, and its questions and answers. Of a page with several stories, the one that the reader is at. The body is read
 * on any page, so that a reader may insist on it.
 * Never throws; text is taken over as it stands in the outline.
 *
 * @param opinion the language that somebody else takes the text for (BCP 47); null: nobody, or nobody surely
 */
export function readArticle(seen: Outline, opinion: string | null = null): Article {
  const page = hintsAsWords(seen);
  const pageTree = treeOf(page);
  const story = storyInView(page, pageTree);
  const outline = story?.outline ?? page;
  const tree = story ? treeOf(outline) : pageTree;
  const nodes = readJsonLd(outline.meta.jsonLd);
  const stated = articleMeta(outline, nodes);
  const text = bodyOf(tree, stated.byline);
  const faq = faqOf(tree, nodes);
  const whole = dropRepeats(tree, [...standfirstOf(tree, outline.meta, text), ...text]);
  const meta = withoutEarlierDates(stated, whole);
  const body = withFaq(whole, tree.blocks, faq.blocks);
  const kinds = new Map(body.map((block, index) => [block.id, kindOf(block, body[index + 1])]));
  const typed = body.map((block) => ({ ...block, kind: kinds.get(block.id) ?? 'paragraph' }));
  const languages = statedLanguages(outline, nodes);
  const own = languageOf(body.map((block) => block.text).join('\n'), languages);
  const language = languageByOpinion(own, languages, opinion);
  const labelled = keyPoints(typed);
  const points = labelled.size > 0 || hasGlossary(language) ? labelled : pointsByName(tree, body);
  const entries = meta.genre === 'live' ? liveEntries(tree, body) : [];
  const facts = { rules: roleRulesFor(language), title: meta.title, published: meta.published };
  const told = storyBlocks(typed).filter(({ id }) => !points.has(id));
  return {
    isArticle: isArticle(page.meta, story ? readJsonLd(page.meta.jsonLd) : nodes, tree, text),
    language,
    ...(isInDoubt(own, languages) && { languageInDoubt: true as const }),
    meta,
    blocks: toBlocks(body, kinds, rolesOf(told, faq.blocks, facts), points),
    faq: pairsIn(body, faq),
    ...(entries.length > 0 && { entries }),
    complete: outline.complete,
    ...(story && { reach: story.reach }),
  };
}

/** Questions and answers often stand below the body's box, and their labels are no text of the body by themselves. */
function withFaq(
  body: readonly OutlineBlock[],
  all: readonly OutlineBlock[],
  faq: ReadonlySet<number>,
): readonly OutlineBlock[] {
  const own = new Map(
    body.filter(({ id, kind }) => kind !== 'question' || faq.has(id)).map((block) => [block.id, block]),
  );
  return all.flatMap((block) => own.get(block.id) ?? (faq.has(block.id) ? [block] : []));
}

/** The pairs that the body shows, and those that only the metadata know. */
function pairsIn(body: readonly OutlineBlock[], { pairs }: Faq): readonly FaqPair[] {
  const ids = new Set(body.map(({ id }) => id));
  return pairs
    .filter(({ blocks }) => blocks.length === 0 || blocks.some((id) => ids.has(id)))
    .map((pair) => ({ ...pair, blocks: pair.blocks.filter((id) => ids.has(id)) }));
}

function kindOf(block: OutlineBlock, next: OutlineBlock | undefined): BlockKind {
  if (block.kind === 'question') return 'heading';
  if (block.kind === 'term') return 'list-item';
  if (block.kind === 'definition') return 'paragraph';
  return block.kind === 'paragraph' && isBoldHeading(block, next) ? 'heading' : block.kind;
}

/** A bold line above ordinary text, and no sentence: how many editors write subheadings. */
function isBoldHeading(block: OutlineBlock, next: OutlineBlock | undefined): boolean {
  const { text } = block;
  if (text.length > boldHeadingChars || text.includes('\n') || !isTitle(block) || /[.!,;…]["”’]?$/.test(text))
    return false;
  return next !== undefined && next.kind !== 'heading' && !isTitle(next);
}

function toBlocks(
  body: readonly OutlineBlock[],
  kinds: ReadonlyMap<number, BlockKind>,
  roles: ReadonlyMap<number, ToldRole>,
  points: ReadonlySet<number>,
): readonly Block[] {
  /** The headings that are open at this point, each of a lower rank than the one before it. */
  const headings: { readonly id: number; readonly rank: number; readonly text: string }[] = [];
  let paragraphs = 0;
  return body.map((block) => {
    const kind = kinds.get(block.id) ?? 'paragraph';
    const isCounted = kind !== 'heading' && kind !== 'caption';
    if (isCounted) paragraphs += 1;
    const level = kind === 'heading' ? (block.level ?? boldHeadingLevel) : undefined;
    while (level !== undefined && headings.length > 0 && (headings.at(-1)?.rank ?? 0) >= level) headings.pop();
    // A list of key points is over with its last item, whatever heading comes next.
    while (!points.has(block.id) && points.has(headings.at(-1)?.id ?? -1)) headings.pop();
    const section = headings.at(-1)?.text ?? null;
    if (level !== undefined) headings.push({ id: block.id, rank: level, text: block.text });
    return {
      id: block.id,
      kind,
      ...(level !== undefined && { level }),
      text: block.text,
      ...(points.has(block.id) ? { role: 'summary' } : (roles.get(block.id) ?? { role: 'other' })),
      section,
      paragraph: isCounted ? paragraphs : null,
      quiet: block.quiet,
      ...(block.folded && { folded: true as const }),
    };
  });
}
