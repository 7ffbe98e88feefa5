import { isAccordionButton } from './elements.ts';
import type { Sight } from './sight.ts';

/** All attributes that decide how an element is read. Few elements have one: a native search spares asking each. */
const attributes =
  '[hidden],[aria-hidden=true],[aria-expanded],[contenteditable],[role=button],[role=heading],[role=link]';

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The elements of a page that are not read by their tag alone. */
export function createRemarkable(sight: Pick<Sight, 'shown' | 'opened'>) {
  const elements = new Set<Element>();
  const panels = new Set<Element>();

  const isSeen = (element: Element) =>
    element.getAttribute('aria-hidden') !== 'true' && (sight.shown(element) || sight.opened(element));
  const addPanel = (panel: Element | null, label: Element) => {
    if (!panel || panel.contains(label)) return;
    panels.add(panel);
    elements.add(panel);
  };
  /**
   * The elements that an accordion's label controls or links to. Where it names none, the hidden element after the
   * heading that the label stands in, as in the ARIA Authoring Practices' accordion.
   */
  const noticePanels = (label: Element, root: Document | ShadowRoot) => {
    if (!isAccordionButton(label, label.localName)) return;
    const ids = label.getAttribute('aria-controls') ?? label.getAttribute('href')?.slice(1) ?? '';
    for (const id of ids.split(/\s+/)) addPanel(id === '' ? null : root.getElementById(id), label);
    const next = ids === '' ? label.closest(headings)?.nextElementSibling : null;
    if (next && !isSeen(next)) addPanel(next, label);
  };

  return {
    /** Takes in what stands in a document or a shadow root. */
    notice(root: Document | ShadowRoot) {
      for (const element of root.querySelectorAll(attributes)) {
        elements.add(element);
        if (element.getAttribute('aria-expanded') === 'false') noticePanels(element, root);
      }
    },
    has: (element: Element) => elements.has(element),
    /** Whether it is what a collapsed accordion holds. */
    isPanel: (element: Element) => panels.has(element),
  };
}
