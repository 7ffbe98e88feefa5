/** What the walk asks of style and layout. Injectable, because a DOM without layout cannot answer. */
export interface Sight {
  /** Whether an element has a box and is not made invisible: no display: none, visibility: hidden or skipped content. */
  shown(element: Element): boolean;
  /** Whether an element that is not shown has no box of its own only (display: contents): what it holds may be seen. */
  opened(element: Element): boolean;
  /** Whether the element by itself is display: none; also answers inside a subtree that is not rendered. */
  removed(element: Element): boolean;
  /** Whether an element is there for screen readers alone: cut to a pixel, or put outside the page. */
  cut(element: Element): boolean;
  /** How the element stands to the text before and after it. */
  flow(element: Element): 'inline' | 'gap' | 'block';
  /** Whether the breaks in a text are seen: `white-space` is pre-line, pre-wrap, break-spaces; `pre` is for code. */
  lined(text: Text): boolean;
}

/** Largest width and height of what counts as cut away, in CSS pixels. */
const cutPx = 1;

/** Sight by the page's own styles. Opacity says nothing: articles fade in as the reader scrolls. */
export function sightOf(view: Window): Sight {
  const style = (element: Element) => view.getComputedStyle(element);
  return {
    shown: (element) => element.checkVisibility({ visibilityProperty: true }),
    opened(element) {
      const own = style(element);
      return own.display === 'contents' && !/hidden|collapse/.test(own.visibility);
    },
    removed: (element) => style(element).display === 'none',
    cut(element) {
      // It goes by a class or a style of its own; elements without are not asked, which saves time.
      if (!element.hasAttributes()) return false;
      const own = style(element);
      const { position } = own;
      return (position === 'absolute' || position === 'fixed') && isCut(own, element, view);
    },
    lined: ({ parentElement }) => parentElement !== null && style(parentElement).whiteSpace.includes('-'),
    flow(element) {
      const own = style(element);
      const { display } = own;
      // A floating initial letter computes to "block", yet it belongs to the word.
      if (/left|right|start|end/.test(own.getPropertyValue('float'))) return 'inline';
      if (/^(?:|none|inline|contents|ruby.*)$/.test(display)) return 'inline';
      return display.startsWith('inline') ? 'gap' : 'block';
    },
  };
}

/** Whether an element out of the flow is cut to a pixel, or stands where nobody can scroll to: left of the page or above. */
function isCut(style: CSSStyleDeclaration, element: Element, view: Window): boolean {
  const { clip, clipPath, overflowX } = style;
  if (/^rect\((0|1)/.test(clip) || /^inset\((50|100)%/.test(clipPath)) return true;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width <= cutPx && height <= cutPx) return overflowX !== 'visible';
  return right + view.scrollX <= 0 || bottom + view.scrollY <= 0;
}
