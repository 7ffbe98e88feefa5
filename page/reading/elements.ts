import type { OutlineKind } from '../../explain/model/outline.ts';

const set = (names: string) => new Set(names.split(' '));

/** What is known of a stretch of text while walking; bits of one number. */
export const linkTrait = 1;
export const boldTrait = 2;
/** Text in which nothing is marked, besides links: code, fields and what is editable. */
export const quietTrait = 4;
/** Traits of elements alone: on lines of its own, never read, a break … */
export const boxTrait = 8;
export const unreadTrait = 16;
export const breakTrait = 32;
/** May hold a shadow root (DOM Standard, "attach a shadow root"). */
export const hostTrait = 64;
/** Of the page's own making: its name says nothing. */
export const ownTrait = 128;

/** Never read: no text of the article, or not text at all. `rt`/`rp` are reading aids above the words. */
export const unreadTags = set(
  'script style noscript template svg iframe frame video audio canvas object embed select input textarea button ' +
    'datalist progress meter map rt rp head',
);

/** Elements that stand on lines of their own, by HTML's own style sheet. */
const boxes = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul',
);

const traits = new Map<string, number>();
for (const [trait, tags] of [
  [unreadTrait, unreadTags],
  [boxTrait, boxes],
  [breakTrait, set('br hr')],
  [boldTrait, set('b strong')],
  [quietTrait, set('code pre kbd samp math label')],
  [hostTrait, set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span')],
] as const) {
  for (const tag of tags) traits.set(tag, (traits.get(tag) ?? 0) | trait);
}

/** All that the walk wants to know of a tag, in one look-up. */
export const traitsOf = (tag: string): number => traits.get(tag) ?? (tag.includes('-') ? hostTrait | ownTrait : 0);

export interface BoxKind {
  readonly kind: OutlineKind;
  /** 1 to 6, headings only. */
  readonly level: number;
}

const boxKind = (kind: OutlineKind, level = 0): BoxKind => ({ kind, level });

export const plain = boxKind('paragraph');
export const question = boxKind('question');
export const tableRow = boxKind('table');

const kinds = new Map([['summary', question]]);
for (const [kind, tags] of [
  ['quote', 'blockquote'],
  ['caption', 'caption figcaption'],
  ['list-item', 'li'],
  ['term', 'dt'],
  ['definition', 'dd'],
] as const) {
  for (const tag of set(tags)) kinds.set(tag, boxKind(kind));
}
for (let level = 1; level <= 6; level += 1) kinds.set(`h${level}`, boxKind('heading', level));

/**
 * The kind of text that stands directly in a box, given the kind around it. Table cells are the walk's business.
 * @param stated what the element says that it is, by its role
 */
export function kindOf(tag: string, stated: BoxKind | null, around: BoxKind): BoxKind {
  // What is asked, listed as a term or said below a picture stays that, however it is marked up inside.
  if (around.kind === 'question' || around.kind === 'caption') return around;
  const kind = kinds.get(tag) ?? stated;
  if (kind) return kind;
  // A list of whole articles (teasers, entries of a live blog) is no list of items.
  return around.kind === 'list-item' && (tag === 'article' || tag === 'section') ? plain : around;
}

/** The heading that an element is by its role; null where it is none. Without a level it is one of the second. */
export function statedHeading(element: Element): BoxKind | null {
  if (element.getAttribute('role') !== 'heading') return null;
  const level = Math.floor(Number(element.getAttribute('aria-level')));
  return boxKind('heading', level >= 1 && level <= 6 ? level : 2);
}

/** What of an element's text is link or quiet by its attributes alone. */
export function statedFlags(element: Element): number {
  const editable = element.getAttribute('contenteditable');
  return (
    (element.getAttribute('role') === 'link' ? linkTrait : 0) |
    (editable !== null && editable !== 'false' ? quietTrait : 0)
  );
}

/** The label of something that unfolds in place: not a menu, and no part of the site's navigation. */
export function isAccordionButton(element: Element, tag: string): boolean {
  const unfolds = element.hasAttribute('aria-expanded');
  if (tag === 'button' ? !unfolds : !unfolds && !element.hasAttribute('aria-controls')) return false;
  const role = element.getAttribute('role');
  // Some themes make the label a tab, or a link to what it unfolds.
  const isLabel = role === 'button' || (unfolds && (role === 'tab' || element.getAttribute('href')?.startsWith('#')));
  if (tag !== 'button' && !isLabel) return false;
  return !element.hasAttribute('aria-haspopup') && !element.closest('nav, [role=navigation], [role=menubar]');
}

/**
 * Whether a table row is one line of data. Old pages lay out whole articles in tables: a row that holds paragraphs,
 * headings, lists or further tables is a container like any other.
 */
export function isDataRow(row: Element): boolean {
  return (
    row.querySelector('p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, blockquote, article, figure, form, br + br') ===
    null
  );
}

/** Paragraphs that hidden-from-screen-readers content must hold to be read all the same. */
const pageSizedParagraphs = 4;

/**
 * Content with aria-hidden is decoration or a duplicate, and is not read. But an open consent dialog marks the whole
 * rest of the page so, article included, though it is there and comes back without any change of its text.
 */
export function isDecoration(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  return element.getElementsByTagName('p').length < pageSizedParagraphs;
}

const hintAttributes =
  /^(class|id|role|itemprop|data-(component(-name)?|test-?id|qa|atom-type|type|name|block|module))$/;

/** Of the attributes' text of one box; what stands behind is no name. */
const hintChars = 400;

/** What a box's attributes say of it, as written, in their order; read as words in the background. */
export function hintOf(element: Element): string {
  let hint = '';
  const names = element.getAttributeNames();
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    if (hintAttributes.test(name)) hint += ` ${element.getAttribute(name)}`;
  }
  return hint.length > hintChars ? hint.slice(0, hintChars) : hint;
}
