import type { Outline, OutlineBlock, PageMeta } from '../outline.ts';
import { articleTypes, newsTypes, otherTypes } from './article-types.ts';
import { type LdNode, typesOf } from './json-ld.ts';
import { proseOf, type Tree } from './tree.ts';

/**
 * What speaks for an article (above zero) and against one, in points. Metadata of news count most, since nobody else
 * has them; `og:type` is "article" on many pages that are none; the text must decide where a page says nothing.
 */
const weights = {
  newsType: 3,
  articleType: 2,
  otherType: -3,
  ogArticle: 1.5,
  ogWebsite: -0.5,
  ogOther: -3,
  newsKeywords: 1,
  scholarly: -3,
  dated: 1,
  dateInPath: 1,
  slug: 1,
  frontPage: -3,
  oneHeadline: 0.5,
  noHeadline: -0.5,
  longText: 1,
  reported: 1,
  linkedText: -3.5,
  teasers: -2,
  manyTeasers: -3,
  code: -2,
  thread: -2,
  prices: -1,
} as const;

const ENOUGH_POINTS = 2.5;

/** Less running text than this is a teaser, a stub or an error, whatever the metadata say. Characters. */
const LEAST_PROSE = 180;

/** A text of its own, in characters and paragraphs. */
const LONG_PROSE = 1200;
const LONG_PARAGRAPHS = 5;

/** One character of a script without spaces says about as much as this many Latin letters. */
const DENSE_WEIGHT = 3;

/** Share of the body's characters in links from which it is a portal or an encyclopedia. */
const LINKED_SHARE = 0.2;

/** Share of the body's characters in code from which it is a manual. */
const CODE_SHARE = 0.015;
const LEAST_CODE = 100;

/** At most so many characters of an article pass without anybody saying something. */
const REPORTED_EVERY = 2500;

/** Words of an address that was made from a headline. */
const SLUG_WORDS = 4;

/** Prices for each paragraph from which a page sells. */
const PRICES_PER_PARAGRAPH = 1.5;

/** Teasers without which a front page is none: news articles end in a dozen. */
const FEW_TEASERS = 12;

const densePattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const pricePattern = /[£$€¥]\s?\d|\d\s?[€£]/g;
const datePath = /\/(19|20)\d\d[/-]?\d\d?[/-]?\d{0,2}(\/|-|$)|\/(19|20)\d\d\/[a-z]{3}\/\d\d?\//;

/** Who says what is how news is written, in any language. */
const reporting =
  /(?<!\p{L})(said|says|told|according to|announced|sagte|sagt|erklärte|laut|a déclaré|affirme|selon|dijo|afirmó|según|ha detto|secondo|disse|afirmou|segundo|zei|volgens|säger|enligt|powiedział|według|сказал[аи]?|заявил[аи]?|сообщил[аи]?|сказав|заявив|söyledi|belirtti|göre|wathi|uthe|قال|وقال|أعلن|گفت|کہا|कहा|अनुसार|אמר|לדברי)(?!\p{L})|発表した|述べた|によると|表示|指出|据|밝혔다|말했다/gu;

/** Boxes of a conversation among readers, or of its parts. */
const threadPattern =
  /\b(forum|thread|reply|replies|answers?|posts? votes?|vote|upvote|question|topic reply|message body)\b/;

/**
 * Whether a page is one article (analysis, wire story, live blog, explainer, opinion …), as against front pages, lists,
 * shops, forums, manuals and error pages. Looks at what the page says it is and at how its text is built, never at who
 * publishes it.
 */
export function isArticle(
  outline: Outline,
  nodes: readonly LdNode[],
  tree: Tree,
  body: readonly OutlineBlock[],
): boolean {
  if (proseWeight(body) < LEAST_PROSE) return false;
  const points = [...statedPoints(outline.meta, nodes), ...addressPoints(outline.meta.url), ...textPoints(tree, body)];
  return points.reduce((sum, name) => sum + weights[name], 0) >= ENOUGH_POINTS;
}

type Sign = keyof typeof weights;

function statedPoints({ tags, jsonLd }: PageMeta, nodes: readonly LdNode[]): readonly Sign[] {
  const types = nodes.flatMap(typesOf);
  const signs: Sign[] = [];
  const isText = types.some((type) => articleTypes.has(type));
  if (types.some((type) => newsTypes.has(type))) signs.push('newsType');
  else if (isText) signs.push('articleType');
  else if (types.some((type) => otherTypes.has(type))) signs.push('otherType');
  const og = tags['og:type']?.trim().toLowerCase() ?? '';
  if (og === 'article') signs.push('ogArticle');
  else if (og === 'website') signs.push('ogWebsite');
  else if (og !== '' && og !== 'blog' && !og.includes('article')) signs.push('ogOther');
  if ('news_keywords' in tags) signs.push('newsKeywords');
  if (Object.keys(tags).some((name) => name.startsWith('citation_'))) signs.push('scholarly');
  const isDated = 'article:published_time' in tags || 'publishdate' in tags || 'datepublished' in tags;
  if (isDated || jsonLd.some((script) => script.includes('datePublished'))) signs.push('dated');
  return signs;
}

function addressPoints(url: string): readonly Sign[] {
  const path = url
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '');
  const signs: Sign[] = [];
  if (/^\/?(index\.\w+|home)?\/?$/.test(path)) signs.push('frontPage');
  if (datePath.test(path)) signs.push('dateInPath');
  if (path.split('/').some((part) => part.split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length >= SLUG_WORDS))
    signs.push('slug');
  return signs;
}

function textPoints(tree: Tree, body: readonly OutlineBlock[]): readonly Sign[] {
  const open = tree.blocks.filter((block) => tree.boxes[block.box]?.shut === false);
  const paragraphs = body.filter((block) => proseOf(block) > 0);
  const text = body.map((block) => block.text).join('\n');
  const linked = sum(body, (block) => block.linkChars);
  const code = sum(body, ({ quiet }) => sum(quiet, ([start, end]) => end - start)) - linked;
  const teasers = open.filter((block) => block.kind === 'heading' && block.linkChars > block.text.length / 2).length;
  const headlines = tree.blocks.filter((block) => block.level === 1).length;
  const signs: Sign[] = [headlines === 0 ? 'noHeadline' : 'oneHeadline'];
  if (proseWeight(body) >= LONG_PROSE && paragraphs.length >= LONG_PARAGRAPHS) signs.push('longText');
  if (count(text, reporting) >= Math.max(2, text.length / REPORTED_EVERY)) signs.push('reported');
  if (linked > LINKED_SHARE * text.length) signs.push('linkedText');
  if (code > Math.max(LEAST_CODE, CODE_SHARE * text.length)) signs.push('code');
  if (teasers > Math.max(FEW_TEASERS, paragraphs.length)) signs.push('teasers');
  if (teasers > Math.max(FEW_TEASERS, 4 * paragraphs.length)) signs.push('manyTeasers');
  if (count(text, pricePattern) > PRICES_PER_PARAGRAPH * Math.max(1, paragraphs.length)) signs.push('prices');
  if (paragraphs.length > 0 && paragraphs.filter(isInThread(tree)).length > paragraphs.length / 2) signs.push('thread');
  return signs;
}

function isInThread(tree: Tree): (block: OutlineBlock) => boolean {
  const told = tree.boxes.map(({ hint }) => threadPattern.test(hint));
  return ({ box }) => {
    for (let at = box, steps = 0; at > 0 && steps < 6; at = tree.boxes[at]?.parent ?? -1, steps += 1)
      if (told[at]) return true;
    return false;
  };
}

function proseWeight(body: readonly OutlineBlock[]): number {
  return sum(body, (block) =>
    proseOf(block) > 0 ? block.text.length + (DENSE_WEIGHT - 1) * count(block.text, densePattern) : 0,
  );
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
