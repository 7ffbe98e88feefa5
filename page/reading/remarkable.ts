import { isAccordionButton } from './elements.ts';
import type { Sight } from './sight.ts';

/** All attributes that decide how an element is read. Few elements have one: a native search spares asking each. */
const attributes =
  '[hidden],[aria-hidden=true],[aria-expanded],[contenteditable],[role=button],[role=heading],[role=link]';

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The elements of a page that are not read by their tag alone. */
export class Remarkable {
  readonly #sight: Pick<Sight, 'shown' | 'opened'>;
  readonly #elements = new Set<Element>();
  readonly #panels = new Set<Element>();

  constructor(sight: Pick<Sight, 'shown' | 'opened'>) {
    this.#sight = sight;
  }

  /** Takes in what stands in a document or a shadow root. */
  notice(root: Document | ShadowRoot): void {
    for (const element of root.querySelectorAll(attributes)) {
      this.#elements.add(element);
      if (element.getAttribute('aria-expanded') === 'false') this.#noticePanels(element, root);
    }
  }

  has(element: Element): boolean {
    return this.#elements.has(element);
  }

  /** Whether it is what a collapsed accordion holds. */
  isPanel(element: Element): boolean {
    return this.#panels.has(element);
  }

  /**
   * The elements that an accordion's label controls or links to. Where it names none, the hidden element after the
   * heading that the label stands in, as in the ARIA Authoring Practices' accordion.
   */
  #noticePanels(label: Element, root: Document | ShadowRoot): void {
    if (!isAccordionButton(label, label.localName)) return;
    const ids = label.getAttribute('aria-controls') ?? label.getAttribute('href')?.slice(1) ?? '';
    for (const id of ids.split(/\s+/)) this.#addPanel(id === '' ? null : root.getElementById(id), label);
    const next = ids === '' ? label.closest(headings)?.nextElementSibling : null;
    if (next && !this.#isSeen(next)) this.#addPanel(next, label);
  }

  #addPanel(panel: Element | null, label: Element): void {
    if (!panel || panel.contains(label)) return;
    this.#panels.add(panel);
    this.#elements.add(panel);
  }

  #isSeen(element: Element): boolean {
    return (
      element.getAttribute('aria-hidden') !== 'true' && (this.#sight.shown(element) || this.#sight.opened(element))
    );
  }
}
