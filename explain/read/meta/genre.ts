import type { Genre } from '../../model/article.ts';
import type { Outline, OutlineBlock, PageMeta } from '../../model/outline.ts';
import { articleTypes } from './article-types.ts';
import { genreBeforeHeadline, genreCalled, liveHeadline, paidBy, signedAs } from './genre-words.ts';
import { type LdNode, ldNodes, ldText, typesOf } from './json-ld.ts';

const byType: Readonly<Record<string, Genre>> = {
  AdvertiserContentArticle: 'sponsored',
  LiveBlogPosting: 'live',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'review',
  CriticReview: 'review',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'background',
};

/** Where a page says several things, the one that a reader must know first. */
const byWeight: readonly Genre[] = ['sponsored', 'opinion', 'review', 'live', 'analysis', 'background'];

const sectionTags = ['article:section', 'og:article:section', 'parsely-section', 'dc.type', 'dcterms.type', 'genre'];

/** A line that names the kind of text stands so close to the headline, in blocks. */
const kickerBlocks = 4;
const paidLineBlocks = 5;
const kickerChars = 60;
const paidLineChars = 160;

/** The box that holds a headline and the lines about it, counted from the headline outwards. */
const headerBoxes = 4;

/** The longest label before a headline: "Letters to the editor: …". */
const prefixChars = 30;

/**
 * What kind of text a page says it is: by schema.org type, section, breadcrumbs, address, the words before the headline
 * and the lines at it. Only whole labels count, and nothing in the text itself; where nothing is said it is a report.
 */
export function genreOf(outline: Outline, nodes: readonly LdNode[], title: string): Genre {
  const said = new Set([
    ...typed(nodes),
    ...[...sections(outline.meta, nodes), ...folders(outline.meta.url)].map(genreCalled),
    ...headlines(outline.meta, title),
    ...atHeadline(outline, title),
  ]);
  if (/^(true|1|yes)$/i.test(outline.meta.tags['article:opinion'] ?? '')) said.add('opinion');
  return byWeight.find((genre) => said.has(genre)) ?? 'report';
}

/** The page's own article comes first; what is nested in it or follows are other texts, but for the same in a new guise. */
function typed(nodes: readonly LdNode[]): readonly (Genre | null)[] {
  const texts = nodes.filter((node) => typesOf(node).some((type) => articleTypes.has(type) || type === 'CriticReview'));
  const first = ldText(texts[0]?.headline);
  const same = texts.filter((node, at) => at === 0 || (first !== null && ldText(node.headline) === first));
  return same.flatMap(typesOf).map((type) => (Object.hasOwn(byType, type) ? (byType[type] ?? null) : null));
}

function sections({ tags }: PageMeta, nodes: readonly LdNode[]): readonly string[] {
  const text = nodes.find((node) => typesOf(node).some((type) => articleTypes.has(type)));
  const trail = nodes
    .filter((node) => typesOf(node).includes('BreadcrumbList'))
    .flatMap((node) => ldNodes(node.itemListElement))
    .map((step) => ldText(step.name) ?? ldText(step.item));
  const stated = [text?.articleSection, text?.genre].flatMap((value) => (Array.isArray(value) ? value : [value]));
  const all = [...stated.map(ldText), ...trail, ...sectionTags.map((name) => tags[name] ?? null)];
  return all.flatMap((label) => (label === null || label.length > 200 ? [] : label.split(/[|/>,;]/)));
}

/** The folders of an address, the text's own name left out. */
function folders(url: string): readonly string[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  // A last part of one word and a number is a folder with the text's number: "explainers-63159607".
  const last = /^(\p{L}+)-\d{5,}$/u.exec(parts.at(-1) ?? '')?.[1];
  return [...parts.slice(0, -1), ...(last === undefined ? [] : [last])].map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

function headlines({ title, tags }: PageMeta, shown: string): readonly (Genre | null)[] {
  const all = [shown, title, tags['og:title'] ?? ''];
  const live = all.some((headline) => liveHeadline.test(headline.slice(0, 400)));
  return [
    ...all.map((headline) => {
      const end = headline.slice(0, prefixChars).search(/\s?[:：|]\s|\s[–—-]\s/);
      return end > 0 ? genreBeforeHeadline(headline.slice(0, end)) : null;
    }),
    live ? 'live' : null,
  ];
}

function atHeadline({ blocks, boxes }: Outline, title: string): readonly (Genre | null)[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const headline = blocks[at];
  if (!headline) return [];
  const header = new Set<number>();
  const around = ancestors(boxes, headline.box).slice(0, headerBoxes + 1);
  for (const box of around) if (box > 0) header.add(box);
  const isAtIt = (block: OutlineBlock) => isInHeader(boxes, block, header);
  const before = blocks.slice(Math.max(0, at - kickerBlocks), at).filter(isAtIt);
  const after = blocks.slice(at + 1, at + 1 + paidLineBlocks).filter(isAtIt);
  const short = [...before, ...after.slice(0, 1)].filter(({ text }) => text.length <= kickerChars);
  const signed = after.flatMap(({ text }) => (text.length <= paidLineChars ? (signedAs.exec(text)?.[1] ?? []) : []));
  const paid = [...before, ...after].some(({ text }) => text.length <= paidLineChars && paidBy.test(text));
  return [
    ...short.flatMap(({ text }) => text.split(/[|/•·›>\n]/)).map(genreCalled),
    ...signed.map(genreBeforeHeadline),
    ...around.map((box) => categoryOf(boxes[box]?.hint ?? '')),
    paid ? 'sponsored' : null,
  ];
}

/** Content management systems write a text's category into the classes of its box. */
function categoryOf(hint: string): Genre | null {
  const category = /\bcategory (\S+)/.exec(hint)?.[1];
  return category === undefined ? null : genreCalled(category);
}

/** Whether a block stands in one of the boxes around the headline, by itself and not as an item of a menu. */
function isInHeader(boxes: Outline['boxes'], { kind, box }: OutlineBlock, header: ReadonlySet<number>): boolean {
  const own: number[] = [];
  for (const at of ancestors(boxes, box)) {
    if (header.has(at)) break;
    own.push(at);
  }
  if (own.length === ancestors(boxes, box).length) return false;
  const isTrail = own.some((at) => /\bbreadcrumbs?\b/.test(boxes[at]?.hint ?? ''));
  return isTrail || (kind !== 'list-item' && !own.some((at) => /^(nav|aside|footer|menu)$/.test(boxes[at]?.tag ?? '')));
}

/** A box and those around it, innermost first, without `<body>`. */
function ancestors(boxes: Outline['boxes'], box: number): readonly number[] {
  const all: number[] = [];
  for (let at = box; at > 0; ) {
    all.push(at);
    const parent = boxes[at]?.parent ?? -1;
    // In an outline that is not of our making a parent may come later.
    if (parent >= at) break;
    at = parent;
  }
  return all;
}
