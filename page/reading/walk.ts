import type { BlockCollector, Box } from './blocks.ts';
import {
  type BoxKind,
  boldTrait,
  boxTrait,
  breakTrait,
  hostTrait,
  isAccordionButton,
  isDataRow,
  isDecoration,
  kindOf,
  linkTrait,
  ownTrait,
  plain,
  question,
  quietTrait,
  statedFlags,
  statedHeading,
  tableRow,
  traitsOf,
  unreadTrait,
} from './elements.ts';
import { InlineRun } from './inline-run.ts';
import { Remarkable } from './remarkable.ts';
import type { Sight } from './sight.ts';

/** Deeper than any page that people write; keeps a hostile one from exhausting the stack. */
const depth = 800;

/**
 * What an element is to the walk. `panel`: what a collapsed accordion holds. `question`: the label of one. `unknown`:
 * nothing was asked of it yet, since no text has come in it.
 */
type Place = 'unknown' | 'nowhere' | 'inline' | 'box' | 'cell' | 'panel' | 'question';

/** An element that the walk is in. */
interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly traits: number;
  readonly up: Frame | null;
  readonly depth: number;
  place: Place;
  /** The innermost box and the flags of text in it; of `up` until the place is known. */
  box: Box;
  flags: number;
}

/**
 * One walk over the composed tree: open shadow roots in place of their hosts' children, slots with what is put in.
 *
 * A third of a page's elements hold no text. So what costs (attributes, styles) is asked of an element only when the
 * first text has come in it, or when it may part a run that has begun.
 */
export class Walk {
  readonly #out: BlockCollector;
  readonly #sight: Sight;
  readonly #remarkable: Remarkable;
  readonly #run: InlineRun;
  #tooDeep = false;
  /** Pages hide the whole body until their fonts have come: then visibility says nothing. */
  #hiddenBody = false;

  constructor(out: BlockCollector, sight: Sight) {
    this.#out = out;
    this.#sight = sight;
    this.#remarkable = new Remarkable(sight);
    this.#run = new InlineRun(out, sight);
  }

  /** Reads everything in the body. False where a limit was met before the end. */
  read(body: HTMLElement): boolean {
    this.#hiddenBody = !this.#isSeen(body);
    this.#remarkable.notice(body.ownerDocument);
    const box: Box = { ...plain, element: body, tag: 'body', parent: null, folded: false, index: -1, cut: null };
    const editable = body.isContentEditable || body.ownerDocument.designMode === 'on';
    const flags = editable ? quietTrait : 0;
    const frame: Frame = { element: body, tag: 'body', traits: boxTrait, up: null, depth: 0, place: 'box', box, flags };
    this.#content(frame, body.shadowRoot, body.firstChild);
    this.#run.flush(box);
    return !this.#out.full && !this.#tooDeep;
  }

  /** What stands in an element on the screen. `first` is its first child. */
  #content(frame: Frame, shadowRoot: ShadowRoot | null, first: Node | null): void {
    if (frame.depth > depth) {
      this.#tooDeep = true;
      return;
    }
    if (shadowRoot) this.#remarkable.notice(shadowRoot);
    const slotted = frame.tag === 'slot' ? (frame.element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (slotted?.length) {
      for (const node of slotted) this.#node(node, frame);
      return;
    }
    let node = shadowRoot ? shadowRoot.firstChild : first;
    // That nothing of it is read may turn out only at the first text in it.
    while (node && frame.place !== 'nowhere' && !this.#out.full) {
      this.#node(node, frame);
      node = node.nextSibling;
    }
  }

  #node(node: Node, frame: Frame): void {
    const out = this.#out;
    if (out.full) return;
    out.meet();
    // Elements have no value; most of a page's text nodes are blank and lie between blocks.
    const text = node.nodeValue;
    if (text === null) this.#element(node as Element, frame);
    else if (text.trim() !== '') {
      if (node.nodeType !== Node.TEXT_NODE) return;
      if (frame.place === 'unknown') this.#locate(frame);
      if (frame.place !== 'nowhere') this.#run.text(node as Text, text, frame.box, frame.flags);
    } else if (!out.empty && text !== '' && node.nodeType === Node.TEXT_NODE) {
      this.#run.blank(node as Text, frame.flags);
    }
  }

  #element(element: Element, up: Frame): void {
    const tag = element.localName;
    const traits = traitsOf(tag);
    if (traits & breakTrait) {
      if (tag === 'br') this.#run.lineBreak(up.box);
      else this.#run.flush(up.box);
      return;
    }
    // Only a button may be more than it seems: an accordion's label.
    if (traits & unreadTrait && tag !== 'button') return;
    const { empty } = this.#out;
    const first = element.firstChild;
    const shadowRoot = traits & hostTrait ? element.shadowRoot : null;
    if (!first && !shadowRoot && tag !== 'slot' && (empty || !(traits & boxTrait))) {
      if (!empty && !(traits & unreadTrait)) this.#run.pass(element);
      return;
    }
    const { box, flags } = up;
    const frame: Frame = { element, tag, traits, up, depth: up.depth + 1, place: 'unknown', box, flags };
    if (!empty && !this.#enter(frame, up)) return;
    this.#content(frame, shadowRoot, first);
    if (this.#out.empty) return;
    if (frame.box !== up.box) this.#run.flush(frame.box);
    else if (frame.place === 'inline') this.#run.leave(element);
  }

  /** An element within a run: it may end it. False where nothing of it is read. */
  #enter(frame: Frame, up: Frame): boolean {
    this.#settle(frame, up, false);
    if (frame.place === 'nowhere') return false;
    if (frame.box !== up.box) this.#run.flush(up.box);
    else if (frame.place === 'cell') this.#run.cell();
    else this.#run.enter(frame.element);
    return true;
  }

  /** Finds the place of an element in which text has come, and of all around it that is not known yet. */
  #locate(frame: Frame): void {
    const path = [frame];
    let { up } = frame;
    for (; up && up.place === 'unknown'; up = up.up) path.push(up);
    // What is around something seen is rendered too (and may be invisible itself): mostly one question is enough.
    const seen = !up?.box.folded && !this.#hiddenBody && this.#sight.shown(frame.element);
    for (let at = path.length - 1; at >= 0; at -= 1) {
      const next = path[at];
      if (next && up) this.#settle(next, up, seen);
      if (next) up = next;
    }
  }

  /** Fills in a frame, after those around it. `seen`: it is known to be shown. */
  #settle(frame: Frame, up: Frame, seen: boolean): void {
    const { element, tag, traits } = frame;
    if (up.place === 'nowhere') {
      frame.place = 'nowhere';
      return;
    }
    const remarkable = this.#remarkable.has(element);
    const stated = remarkable ? this.#statedPlace(frame, up.box) : null;
    const place = stated ?? this.#placeOf(frame, up.box, seen);
    frame.place = place;
    if (place === 'nowhere') return;
    let flags = up.flags | (traits & (boldTrait | quietTrait));
    if (tag === 'a' && element.hasAttribute('href')) flags |= linkTrait;
    if (remarkable) flags |= statedFlags(element);
    if (place === 'question') flags |= quietTrait;
    frame.flags = flags;
    frame.box = place === 'inline' || place === 'cell' ? up.box : this.#boxOf(frame, up.box);
  }

  /** What its attributes make of an element, whatever its tag; null: nothing. */
  #statedPlace({ element, tag, traits }: Frame, box: Box): Place | null {
    if (this.#remarkable.isPanel(element) || element.getAttribute('hidden') === 'until-found') return 'panel';
    // Libraries that animate <details> mark what is folded.
    if (isDecoration(element) && !(box.folded && traits & boxTrait)) return 'nowhere';
    if (!isAccordionButton(element, tag)) return null;
    return this.#isHidden(element, box) ? 'nowhere' : 'question';
  }

  #placeOf({ element, tag, traits }: Frame, box: Box, seen: boolean): Place {
    if (traits & unreadTrait || (!seen && this.#isHidden(element, box))) return 'nowhere';
    // Most inline elements are inline; elements of the page's own making may be anything.
    if (!(traits & boxTrait) && (!(traits & ownTrait) || this.#sight.flow(element) !== 'block')) {
      return this.#sight.cut(element) ? 'nowhere' : 'inline';
    }
    return (tag === 'td' || tag === 'th') && box.kind === 'table' && box.tag === 'tr' ? 'cell' : 'box';
  }

  #isHidden(element: Element, box: Box): boolean {
    // Inside something folded nothing is rendered: there only what the element says of itself counts.
    if (box.folded || this.#hiddenBody) return element.hasAttribute('hidden') || this.#sight.removed(element);
    return !this.#isSeen(element);
  }

  #isSeen(element: Element): boolean {
    return this.#sight.shown(element) || this.#sight.opened(element);
  }

  #boxOf({ element, tag, place }: Frame, parent: Box): Box {
    const { kind, level } = this.#kindOf(element, tag, place, parent);
    const around = tag === 'summary' && parent.tag === 'details' ? parent.parent : parent;
    const closed = tag === 'details' && !(element as HTMLDetailsElement).open;
    const folded = place === 'panel' || closed || around?.folded === true;
    return { kind, level, element, tag, parent, folded, index: -1, cut: null };
  }

  #kindOf(element: Element, tag: string, place: Place, parent: Box): BoxKind {
    if (place === 'question') return question;
    if (tag === 'tr') return isDataRow(element) ? tableRow : plain;
    return kindOf(tag, this.#remarkable.has(element) ? statedHeading(element) : null, parent);
  }
}
