import type { OutlineKind } from '../explain/outline.ts';

const set = (names: string) => new Set(names.split(' '));

/** Never read: no text of the article, or not text at all. `rt`/`rp` are reading aids above the words. */
export const unread = set(
  'script style noscript template svg iframe frame video audio canvas object embed select input textarea button ' +
    'datalist progress meter map rt rp head',
);

/** Elements that stand on lines of their own, by HTML's own style sheet. */
export const boxes = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul',
);

/** Text in which nothing is marked, besides links, fields and editable text. */
export const quietTags = set('code pre kbd samp math label');

export const boldTags = set('b strong');

const kinds: Readonly<Record<string, OutlineKind>> = {
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  li: 'list-item',
  dt: 'term',
  dd: 'definition',
  summary: 'question',
};

export interface BoxKind {
  readonly kind: OutlineKind;
  /** 1 to 6, headings only. */
  readonly level: number;
}

/** The kind of text that stands directly in a box, given the kind around it. Table cells are the walk's business. */
export function kindOf(element: Element, tag: string, around: BoxKind): BoxKind {
  // What is asked, listed as a term or said below a picture stays that, however it is marked up inside.
  if (around.kind === 'question' || around.kind === 'caption') return around;
  const level = headingLevel(element, tag);
  if (level > 0) return { kind: 'heading', level };
  const kind = kinds[tag];
  if (kind !== undefined) return { kind, level: 0 };
  // A list of whole articles (teasers, entries of a live blog) is no list of items.
  if (around.kind === 'list-item' && (tag === 'article' || tag === 'section')) return { kind: 'paragraph', level: 0 };
  return around;
}

function headingLevel(element: Element, tag: string): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** The label of something that unfolds in place: not a menu, and no part of the site's navigation. */
export function isAccordionButton(element: Element, tag: string): boolean {
  const unfolds = element.hasAttribute('aria-expanded');
  if (tag === 'button' ? !unfolds : !unfolds && !element.hasAttribute('aria-controls')) return false;
  if (tag !== 'button' && element.getAttribute('role') !== 'button') return false;
  return !element.hasAttribute('aria-haspopup') && !element.closest('nav, [role=navigation], [role=menubar]');
}

/** What collapsed accordions hold: the elements that their buttons control. */
export function collapsedPanels(document: Document): ReadonlySet<Element> {
  const panels = new Set<Element>();
  for (const button of document.querySelectorAll('[aria-expanded=false][aria-controls]')) {
    if (!isAccordionButton(button, button.localName)) continue;
    for (const id of (button.getAttribute('aria-controls') ?? '').split(/\s+/)) {
      const panel = id === '' ? null : document.getElementById(id);
      if (panel && !panel.contains(button)) panels.add(panel);
    }
  }
  return panels;
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
const PAGE_SIZED_PARAGRAPHS = 4;

/**
 * Content with aria-hidden is decoration or a duplicate, and is not read. But an open consent dialog marks the whole
 * rest of the page so, article included, though it is there and comes back without any change of its text.
 */
export function isDecoration(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  return element.getElementsByTagName('p').length < PAGE_SIZED_PARAGRAPHS;
}

const hintAttributes =
  /^(?:class|id|role|itemprop|data-(?:component|component-name|test-?id|qa|atom-type|type|name|block|module))$/;

const HINT_CHARS = 200;

/** What a box's attributes say of it: lower-case words joined by spaces ("articleBody-main" → "article body main"). */
export function hintOf(element: Element): string {
  let raw = '';
  for (const name of element.getAttributeNames()) {
    if (hintAttributes.test(name)) raw += ` ${element.getAttribute(name)}`;
  }
  if (raw === '') return '';
  const words = raw
    .slice(0, 2 * HINT_CHARS)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim().toLowerCase().slice(0, HINT_CHARS).trimEnd();
}
