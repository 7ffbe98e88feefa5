/** What the walk asks of style and layout. Injectable, because a DOM without layout cannot answer. */
export interface Sight {
  /** Whether a box element is rendered and seen: not display: none, visibility: hidden or cut to a pixel. */
  shown(element: Element): boolean;
  /** Whether the element by itself is display: none; also answers inside a subtree that is not rendered. */
  removed(element: Element): boolean;
  /** Whether an inline element is display: none or cut to a pixel (text for screen readers alone). */
  unseen(element: Element): boolean;
  /** How the element stands to the text before and after it. */
  flow(element: Element): 'inline' | 'gap' | 'block';
}

/** `checkVisibilityCSS` is the older name of `visibilityProperty`; browsers know one or both. */
const alsoVisibility = { visibilityProperty: true, checkVisibilityCSS: true };

/** Largest width and height of what counts as cut away, in CSS pixels. */
const CUT_PX = 1;

/** Sight by the page's own styles. */
export function sightOf(view: Window): Sight {
  const style = (element: Element) => view.getComputedStyle(element);
  return {
    shown(element) {
      if (typeof element.checkVisibility !== 'function') return !element.hasAttribute('hidden');
      if (element.checkVisibility(alsoVisibility)) return !mayBeCut(element) || !isCut(style(element));
      // An element with display: contents has no box of its own, but what it holds may well be seen.
      const { display, visibility } = style(element);
      return display === 'contents' && visibility === 'visible';
    },
    removed: (element) => style(element).display === 'none',
    unseen(element) {
      if (!mayBeCut(element)) return false;
      const own = style(element);
      return own.display === 'none' || isCut(own);
    },
    flow(element) {
      const own = style(element);
      const { display } = own;
      // A floating initial letter computes to "block", yet it belongs to the word.
      if (/left|right|start|end/.test(own.getPropertyValue('float'))) return 'inline';
      if (display === '' || display === 'inline' || display === 'contents' || display.startsWith('ruby'))
        return 'inline';
      return display.startsWith('inline') ? 'gap' : 'block';
    },
  };
}

/** Text for screen readers alone goes by a class or a style of its own; others are not asked, which saves time. */
function mayBeCut(element: Element): boolean {
  return element.hasAttribute('class') || element.hasAttribute('style');
}

/** Whether an element is cut to a pixel. Each property read is a look-up of its own, so the rarest is asked first. */
function isCut(style: CSSStyleDeclaration): boolean {
  const { position } = style;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const { clip, clipPath, width, height, overflowX } = style;
  if (/^rect\((0|1)/.test(clip) || /^inset\((50|100)%/.test(clipPath)) return true;
  const small = Number.parseFloat(width) <= CUT_PX && Number.parseFloat(height) <= CUT_PX;
  return small && overflowX !== 'visible';
}
