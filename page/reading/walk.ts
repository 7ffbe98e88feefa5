import { type BlockCollector, type Box, newBox } from './blocks.ts';
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
import { createInlineRun } from './inline-run.ts';
import { createRemarkable } from './remarkable.ts';
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
  /** What stands in it on the screen: the next of it, and what comes after one. */
  next: Node | null;
  after: (node: Node) => Node | null;
  place: Place;
  /** The innermost box and the flags of text in it; of `up` until the place is known. */
  box: Box;
  flags: number;
}

/** A walk that goes on for a while at a time. */
export interface Walk {
  /** Goes on for so many nodes. True: everything is read, or a limit was met. */
  advance(nodes: number): boolean;
  /** No limit was met. */
  isComplete(): boolean;
}

/**
 * One walk over the composed tree, from the body on: open shadow roots in place of their hosts' children, slots with what is put in.
 *
 * A third of a page's elements hold no text. So what costs (attributes, styles) is asked of an element only when the
 * first text has come in it, or when it may part a run that has begun.
 */
export function createWalk(out: BlockCollector, sight: Sight, body: HTMLElement): Walk {
  const remarkable = createRemarkable(sight);
  const run = createInlineRun(out, sight);
  const isSeen = (element: Element) => sight.shown(element) || sight.opened(element);
  /** Pages hide the whole body until their fonts have come: then visibility says nothing. */
  const hiddenBody = !isSeen(body);
  let tooDeep = false;

  const isHidden = (element: Element, box: Box) => {
    // Inside something folded nothing is rendered: there only what the element says of itself counts.
    if (box.folded || hiddenBody) return element.hasAttribute('hidden') || sight.removed(element);
    return !isSeen(element);
  };

  /** What its attributes make of an element, whatever its tag; null: nothing. */
  const statedPlace = ({ element, tag, traits }: Frame, box: Box): Place | null => {
    if (remarkable.isPanel(element) || element.getAttribute('hidden') === 'until-found') return 'panel';
    // Libraries that animate <details> mark what is folded.
    if (isDecoration(element) && !(box.folded && traits & boxTrait)) return 'nowhere';
    if (!isAccordionButton(element, tag)) return null;
    return isHidden(element, box) ? 'nowhere' : 'question';
  };

  const placeOf = ({ element, tag, traits }: Frame, box: Box, seen: boolean): Place => {
    if (traits & unreadTrait || (!seen && isHidden(element, box))) return 'nowhere';
    // Most inline elements are inline; elements of the page's own making may be anything.
    if (!(traits & boxTrait) && (!(traits & ownTrait) || sight.flow(element) !== 'block')) {
      return sight.cut(element) ? 'nowhere' : 'inline';
    }
    return (tag === 'td' || tag === 'th') && box.kind === 'table' && box.tag === 'tr' ? 'cell' : 'box';
  };

  const kindIn = (element: Element, tag: string, place: Place, parent: Box): BoxKind => {
    if (place === 'question') return question;
    if (tag === 'tr') return isDataRow(element) ? tableRow : plain;
    return kindOf(tag, remarkable.has(element) ? statedHeading(element) : null, parent);
  };

  const boxOf = ({ element, tag, place }: Frame, parent: Box): Box => {
    const around = tag === 'summary' && parent.tag === 'details' ? parent.parent : parent;
    const closed = tag === 'details' && !(element as HTMLDetailsElement).open;
    const folded = place === 'panel' || closed || around?.folded === true;
    return newBox(kindIn(element, tag, place, parent), element, tag, parent, folded);
  };

  /** Fills in a frame, after those around it. `seen`: it is known to be shown. */
  const settle = (frame: Frame, up: Frame, seen: boolean) => {
    const { element, tag, traits } = frame;
    frame.place = 'nowhere';
    if (up.place === 'nowhere') return;
    const isRemarkable = remarkable.has(element);
    const stated = isRemarkable ? statedPlace(frame, up.box) : null;
    const place = stated ?? placeOf(frame, up.box, seen);
    frame.place = place;
    if (place === 'nowhere') return;
    let flags = up.flags | (traits & (boldTrait | quietTrait));
    if (tag === 'a' && element.hasAttribute('href')) flags |= linkTrait;
    if (isRemarkable) flags |= statedFlags(element);
    if (place === 'question') flags |= quietTrait;
    frame.flags = flags;
    frame.box = place === 'inline' || place === 'cell' ? up.box : boxOf(frame, up.box);
  };

  /** Finds the place of an element in which text has come, and of all around it that is not known yet. */
  const locate = (frame: Frame) => {
    const path = [frame];
    let { up } = frame;
    for (; up && up.place === 'unknown'; up = up.up) path.push(up);
    // What is around something seen is rendered too (and may be invisible itself): mostly one question is enough.
    const seen = !up?.box.folded && !hiddenBody && sight.shown(frame.element);
    for (let at = path.length - 1; at >= 0; at -= 1) {
      const next = path[at];
      if (next && up) settle(next, up, seen);
      if (next) up = next;
    }
  };

  /** An element within a run: it may end it. False where nothing of it is read. */
  const enter = (frame: Frame, up: Frame) => {
    settle(frame, up, false);
    if (frame.place === 'nowhere') return false;
    if (frame.box !== up.box) run.flush(up.box);
    else if (frame.place === 'cell') run.cell();
    else run.enter(frame.element);
    return true;
  };

  /** Finds what stands in an element on the screen. `first` is its first child. */
  const open = (frame: Frame, shadowRoot: ShadowRoot | null, first: Node | null) => {
    if (frame.depth > depth) {
      tooDeep = true;
      return frame;
    }
    if (shadowRoot) remarkable.notice(shadowRoot);
    const slotted = frame.tag === 'slot' ? (frame.element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (slotted?.length) frame.after = () => slotted.shift() ?? null;
    frame.next = slotted?.shift() ?? (shadowRoot ? shadowRoot.firstChild : first);
    return frame;
  };

  const leave = ({ box, place, element, up }: Frame) => {
    if (out.empty()) return;
    if (box !== up?.box) run.flush(box);
    else if (place === 'inline') run.leave(element);
  };

  /** Where the walk goes on: in the element, if there is anything in it. */
  const elementIn = (element: Element, up: Frame): Frame => {
    const tag = element.localName;
    const traits = traitsOf(tag);
    if (traits & breakTrait) {
      if (tag === 'br') run.lineBreak(up.box);
      else run.flush(up.box);
      return up;
    }
    // Only a button may be more than it seems: an accordion's label.
    if (traits & unreadTrait && tag !== 'button') return up;
    const empty = out.empty();
    const first = element.firstChild;
    const shadowRoot = traits & hostTrait ? element.shadowRoot : null;
    if (!first && !shadowRoot && tag !== 'slot' && (empty || !(traits & boxTrait))) {
      if (!empty && !(traits & unreadTrait)) run.pass(element);
      return up;
    }
    const frame = newFrame(element, tag, traits, up, up.box, up.flags);
    return empty || enter(frame, up) ? open(frame, shadowRoot, first) : up;
  };

  /** Looks at one node. Where the walk goes on. */
  const nodeIn = (node: Node, frame: Frame): Frame => {
    out.meet();
    // Elements have no value; most of a page's text nodes are blank and lie between blocks.
    const text = node.nodeValue;
    if (text === null) return elementIn(node as Element, frame);
    if (node.nodeType !== Node.TEXT_NODE) return frame;
    if (text.trim() !== '') {
      if (frame.place === 'unknown') locate(frame);
      if (frame.place !== 'nowhere') run.text(node as Text, text, frame.box, frame.flags);
    } else if (text !== '' && !out.empty()) run.blank(node as Text, frame.flags);
    return frame;
  };

  remarkable.notice(body.ownerDocument);
  const isEditable = body.isContentEditable || body.ownerDocument.designMode === 'on';
  const outermost = newBox(plain, body, 'body', null, false);
  const start = newFrame(body, 'body', boxTrait, null, outermost, isEditable ? quietTrait : 0);
  start.place = 'box';
  let at: Frame | null = open(start, body.shadowRoot, body.firstChild);

  return {
    advance(nodes) {
      for (let left = nodes; at && left > 0; left -= 1) {
        // That nothing of an element is read may turn out only at the first text in it.
        const node: Node | null = at.place === 'nowhere' || out.full() ? null : at.next;
        if (node) {
          at.next = at.after(node);
          at = nodeIn(node, at);
        } else {
          leave(at);
          at = at.up;
        }
      }
      return at === null;
    },
    isComplete: () => !out.full() && !tooDeep,
  };
}

const nextSibling = (node: Node) => node.nextSibling;

/** An element of which nothing is known yet. */
function newFrame(element: Element, tag: string, traits: number, up: Frame | null, box: Box, flags: number): Frame {
  const depth = up ? up.depth + 1 : 0;
  return { element, tag, traits, up, depth, next: null, after: nextSibling, place: 'unknown', box, flags };
}
