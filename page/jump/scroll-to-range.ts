import { elementOf, parentInView } from '../reading/composed-tree.ts';

/** A place taller than this share of the window is scrolled to by its words, not by its element. */
const tallShare = 0.6;

/** How to scroll for this reader. */
export function motionFor(document: Document): 'instant' | 'smooth' {
  const wantsStill = document.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true;
  return wantsStill ? 'instant' : 'smooth';
}

/** Scrolls the words into the middle of the view. A closed `<details>` around them is opened: the reader asked to go there. */
export function scrollToRange(document: Document, range: Range, behavior: ScrollBehavior): void {
  const view = document.defaultView;
  const element = elementOf(range);
  if (!view || !element) return;
  openDetails(element);
  const target = nearestRendered(element);
  const tall = target.getBoundingClientRect().height > view.innerHeight * tallShare;
  const words = tall ? range.getBoundingClientRect() : null;
  if (words && words.height > 0 && words.height < view.innerHeight) {
    const middle = words.top + words.height / 2 - view.innerHeight / 2;
    view.scrollBy({ top: middle, behavior });
  } else {
    target.scrollIntoView({ block: tall ? 'start' : 'center', inline: 'nearest', behavior });
  }
}

function openDetails(element: Element): void {
  for (let at: Element | null = element; at; at = parentInView(at)) {
    const around = parentInView(at);
    // A summary is seen while its details are closed: on with what is around those.
    if (at.localName === 'summary' && around?.localName === 'details') at = around;
    else if (at.localName === 'details') (at as HTMLDetailsElement).open = true;
  }
}

/** What a page's own accordion folds away cannot be opened from outside: then the nearest thing around it. */
function nearestRendered(element: Element): Element {
  let at: Element = element;
  while (at.getClientRects().length === 0) {
    const around = parentInView(at);
    if (!around) return at;
    at = around;
  }
  return at;
}
