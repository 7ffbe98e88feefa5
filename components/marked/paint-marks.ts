import type { MarkStyle } from '../../contract/choices.ts';

/**
 * Paints elements' contents with the CSS highlight `ng-<style>` of this page (styles/forms.css) and returns what undoes
 * it. Several previews share a highlight, so only the own ranges go. Does nothing where the browser has no highlights.
 */
export function paintMarks(elements: Iterable<Element>, style: MarkStyle): () => void {
  if (typeof CSS === 'undefined' || CSS.highlights === undefined) return () => {};
  const name = `ng-${style}`;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  const ranges = [...elements].map((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    highlight.add(range);
    return range;
  });
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
