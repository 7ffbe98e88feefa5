import type { OutlineBlock, PageMeta } from '../model/outline.ts';
import { lettersOf } from './body/text-shape.ts';
import { proseWeight, textSigns } from './body/text-signs.ts';
import type { Tree } from './body/tree.ts';
import { articleTypes, newsTypes, otherTypes } from './meta/article-types.ts';
import { type LdNode, ldText, typesOf } from './meta/json-ld.ts';

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
  video: -1.5,
  newsKeywords: 1,
  scholarly: -3,
  dated: 1,
  dateInPath: 1,
  slug: 1,
  frontPage: -3,
  oneHeadline: 0.5,
  noHeadline: -0.5,
  longText: 1,
  reported: 1.5,
  linkedText: -3,
  cited: -3,
  interleaved: -3,
  teasers: -2,
  manyTeasers: -1,
  code: -2,
  thread: -2,
  prices: -1,
} as const;

/** What the page says of itself as news is enough where nothing speaks against it; all else must add up. */
const enoughPoints = 3;

/** Less running text than this is a teaser, a stub or an error, whatever the metadata say. Characters. */
const leastProse = 180;

/** Texts that a page states in its metadata, from which it is a list of them. */
const fewTexts = 3;

/** Words of an address that was made from a headline. */
const slugWords = 4;

const datePath = /\/(19|20)\d\d[/-]?\d\d?[/-]?\d{0,2}(\/|-|$)|\/(19|20)\d\d\/[a-z]{3}\/\d\d?\//;

/**
 * Whether a page is one article (analysis, wire story, live blog, explainer, opinion …), as against front pages, lists,
 * shops, forums, manuals and error pages. Looks at what the page says it is and at how its text is built, never at who
 * publishes it.
 */
export function isArticle(
  meta: PageMeta,
  nodes: readonly LdNode[],
  tree: Tree,
  body: readonly OutlineBlock[],
): boolean {
  if (proseWeight(body) < leastProse) return false;
  const signs = new Set<Sign>([
    ...statedPoints(meta, nodes, tree.titles),
    ...addressPoints(meta.url),
    ...textSigns(tree, body),
  ]);
  return [...signs].reduce((sum, name) => sum + weights[name], 0) >= enoughPoints;
}

type Sign = keyof typeof weights;

function statedPoints(
  { tags, jsonLd }: PageMeta,
  nodes: readonly LdNode[],
  titles: readonly string[],
): readonly Sign[] {
  const texts = nodes.filter((node) => typesOf(node).some((type) => articleTypes.has(type)));
  const headlines = new Set(texts.map((node) => lettersOf(ldText(node.headline) ?? '')));
  // Lists state the articles that they lead to; a live blog's entries come with its own headline.
  const isList = headlines.size > fewTexts && ![...headlines].some((own) => own !== '' && titles[0]?.includes(own));
  const types = (isList ? nodes.filter((node) => !texts.includes(node)) : nodes).flatMap(typesOf);
  const signs: Sign[] = [];
  if (types.some((type) => newsTypes.has(type))) signs.push('newsType');
  else if (types.some((type) => articleTypes.has(type))) signs.push('articleType');
  else if (types.some((type) => otherTypes.has(type))) signs.push('otherType');
  else if (types.includes('VideoObject')) signs.push('video');
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
  if (path.split('/').some((part) => part.split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length >= slugWords))
    signs.push('slug');
  return signs;
}
