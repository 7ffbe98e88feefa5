import { type BlockCollector, BOLD, type Box, LINK, QUIET } from './blocks.ts';
import {
  type BoxKind,
  boldTags,
  boxes,
  isAccordionButton,
  isDataRow,
  isDecoration,
  kindOf,
  quietTags,
  unread,
} from './elements.ts';
import type { Sight } from './sight.ts';

/** Deeper than any page that people write; keeps a hostile one from exhausting the stack. */
const DEPTH = 800;

const endsInWord = /[\p{L}\p{N}.!?:;)\]"”’]$/u;
const startsWithWord = /^[\p{L}\p{N}("“‘[]/u;

const plain: BoxKind = { kind: 'paragraph', level: 0 };

/** What an element is to the walk. `panel`: what a collapsed accordion holds. `question`: the label of one. */
type Place = 'nowhere' | 'inline' | 'box' | 'cell' | 'panel' | 'question';

/** One walk over the composed tree: open shadow roots in place of their hosts' children, slots with what is put in. */
export class Walk {
  readonly #out: BlockCollector;
  readonly #sight: Sight;
  readonly #panels: ReadonlySet<Element>;
  /** The last text of the run, and the inline elements left and entered since: layout may part them. */
  #before = '';
  #left: Element | null = null;
  #entered: Element | null = null;
  /** The run ends in a line break, with nothing but white space after it. */
  #broken = false;
  #tooDeep = false;
  /** Pages hide the whole body until their fonts have come: then visibility says nothing. */
  #hiddenBody = false;

  constructor(out: BlockCollector, sight: Sight, panels: ReadonlySet<Element>) {
    this.#out = out;
    this.#sight = sight;
    this.#panels = panels;
  }

  /** Reads everything in the body. False where a limit was met before the end. */
  read(body: HTMLElement): boolean {
    this.#hiddenBody = !this.#sight.shown(body);
    const box: Box = { ...plain, element: body, parent: null, folded: false };
    const editable = body.isContentEditable || body.ownerDocument.designMode === 'on';
    this.#content(body, box, editable ? QUIET : 0, 0);
    this.#flush(box);
    return !this.#out.full && !this.#tooDeep;
  }

  /** What stands in an element on the screen. */
  #content(element: Element, box: Box, flags: number, depth: number): void {
    if (depth > DEPTH) {
      this.#tooDeep = true;
      return;
    }
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (slotted?.length) {
      for (const node of slotted) this.#node(node, box, flags, depth);
      return;
    }
    for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) {
      this.#node(node, box, flags, depth);
    }
  }

  #node(node: Node, box: Box, flags: number, depth: number): void {
    if (this.#out.full) return;
    if (node.nodeType === Node.TEXT_NODE) this.#text(node as Text, box, flags);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element, box, flags, depth);
  }

  #text(node: Text, box: Box, flags: number): void {
    const { data } = node;
    if (!/\S/.test(data)) {
      if (this.#out.isEmpty) return;
      this.#before = ' ';
      this.#out.add(node, flags);
      return;
    }
    if ((this.#left || this.#entered) && endsInWord.test(this.#before) && startsWithWord.test(data)) this.#part(box);
    this.#left = null;
    this.#entered = null;
    this.#broken = false;
    this.#before = data;
    this.#out.add(node, flags);
  }

  /** Two words touch in the source across elements: only the style knows whether they do on the screen. */
  #part(box: Box): void {
    const flows = [this.#left, this.#entered].map((element) => (element ? this.#sight.flow(element) : 'inline'));
    if (flows.includes('block')) this.#flush(box);
    else if (flows.includes('gap')) this.#out.add(' ', 0);
  }

  #element(element: Element, box: Box, flags: number, depth: number): void {
    const tag = element.localName;
    if (tag === 'br') this.#lineBreak(box);
    else if (tag === 'hr') this.#flush(box);
    else {
      const place = this.#placeOf(element, tag, box);
      const inside = flags | flagsOf(element, tag);
      if (place === 'inline') this.#inline(element, box, inside, depth);
      else if (place === 'cell') this.#cell(element, box, inside, depth);
      else if (place !== 'nowhere') this.#box(element, place, box, inside, depth);
    }
  }

  #placeOf(element: Element, tag: string, box: Box): Place {
    if (this.#panels.has(element) || element.getAttribute('hidden') === 'until-found') return 'panel';
    if (isDecoration(element)) return 'nowhere';
    const button = tag === 'button' || element.hasAttribute('role');
    const question = button && isAccordionButton(element, tag);
    if (unread.has(tag) && !question) return 'nowhere';
    if (!question && !boxes.has(tag)) {
      // Most inline elements are inline; elements of the page's own making may be anything.
      if (!tag.includes('-') || this.#sight.flow(element) !== 'block') {
        return element.hasAttribute('hidden') || this.#sight.unseen(element) ? 'nowhere' : 'inline';
      }
    }
    if (this.#isHidden(element, box)) return 'nowhere';
    if (question) return 'question';
    const cell = (tag === 'td' || tag === 'th') && box.kind === 'table' && box.element.localName === 'tr';
    return cell ? 'cell' : 'box';
  }

  #isHidden(element: Element, box: Box): boolean {
    // Inside something folded nothing is rendered: there only what the element says of itself counts.
    if (box.folded || this.#hiddenBody) return element.hasAttribute('hidden') || this.#sight.removed(element);
    return !this.#sight.shown(element);
  }

  #box(element: Element, place: Place, parent: Box, flags: number, depth: number): void {
    this.#flush(parent);
    const tag = element.localName;
    const around = parent.element.localName === 'details' ? parent.parent : parent;
    const folded =
      place === 'panel' ||
      (tag === 'summary' ? around?.folded === true : parent.folded) ||
      (tag === 'details' && !(element as HTMLDetailsElement).open);
    const own: Box = { ...boxKind(element, tag, place, parent), element, parent, folded };
    this.#content(element, own, place === 'question' ? flags | QUIET : flags, depth + 1);
    this.#flush(own);
  }

  #inline(element: Element, box: Box, flags: number, depth: number): void {
    this.#entered ??= element;
    this.#content(element, box, flags, depth + 1);
    this.#left = element;
  }

  #cell(element: Element, box: Box, flags: number, depth: number): void {
    if (!this.#out.isEmpty && !this.#broken) this.#out.add('\n', 0);
    this.#before = '';
    this.#content(element, box, flags, depth + 1);
  }

  /** One break is a new line of the block, two in a row are a new block. */
  #lineBreak(box: Box): void {
    if (this.#broken) this.#flush(box);
    if (this.#out.isEmpty) return;
    this.#out.add('\n', 0);
    this.#broken = true;
    this.#before = '';
  }

  #flush(box: Box): void {
    this.#out.flush(box);
    this.#before = '';
    this.#left = null;
    this.#entered = null;
    this.#broken = false;
  }
}

function boxKind(element: Element, tag: string, place: Place, parent: Box): BoxKind {
  if (place === 'question') return { kind: 'question', level: 0 };
  if (tag === 'tr') return isDataRow(element) ? { kind: 'table', level: 0 } : plain;
  return kindOf(element, tag, parent);
}

function flagsOf(element: Element, tag: string): number {
  let flags = 0;
  if (tag === 'a' ? element.hasAttribute('href') : element.getAttribute('role') === 'link') flags |= LINK;
  if (boldTags.has(tag)) flags |= BOLD;
  if (quietTags.has(tag)) flags |= QUIET;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') flags |= QUIET;
  return flags;
}
