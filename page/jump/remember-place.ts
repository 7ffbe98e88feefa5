import { parentInView } from '../reading/composed-tree.ts';
import { motionFor } from './scroll-to-range.ts';

/**
 * Remembers what the reader sees: how far everything is scrolled around the middle of the window.
 * @returns scrolls back there
 */
export function rememberPlace(document: Document): () => void {
  const { clientWidth, clientHeight } = document.documentElement;
  const places: (readonly [Element, number])[] = [];
  let at = document.elementFromPoint(clientWidth / 2, clientHeight / 2);
  for (; at; at = parentInView(at)) places.push([at, at.scrollTop]);
  return () => {
    for (const [element, top] of places) element.scrollTo({ top, behavior: motionFor(document) });
  };
}
