import type { MarkLook } from '../../contract/mark-look.ts';
import { mentionAt } from './hit.ts';

/** By the ids of the mentions. */
type Ranges = ReadonlyMap<string, Range>;

/** The marks of one page: CSS custom highlights, so that no element of the page is touched. */
export interface Marks {
  /** Paints exactly these. Ranges that are painted already stay so: nothing flickers. */
  paint(mentions: Ranges, look: MarkLook): void;
  /** The words whose card is open; null: none. */
  setOpen(range: Range | null): void;
  /** The words that light up after a jump; null: none. */
  setFlash(range: Range | null): void;
  /** The painted mention under a point of the viewport, in CSS pixels; null where something else lies on top. */
  at(x: number, y: number): string | null;
  range(id: string): Range | null;
  /** The painted mention that covers exactly these words, or null. */
  idOf(range: Range): string | null;
  /** Pages may clear the registry they share with us: puts back what is missing, a bounded number of times. */
  repaintIfLost(): void;
  /** Removes every highlight of ours and nothing else. */
  clear(): void;
}

/** A page that removes our highlights this often means it; give up. */
const repaints = 20;

const layers = ['open', 'flash'] as const;

/**
 * Marks under names that start with `prefix` (random, made for this page).
 *
 * We keep our own list of ranges: the registry is shared with the page, and iterating it, or a Highlight, throws in
 * Firefox's content scripts.
 * @param css the style of these names, for shadow roots: the page's own style sheets do not reach into them
 */
export function createMarks(document: Document, prefix: string, css: () => string): Marks {
  const registry = CSS.highlights;
  const held = new Map<string, Highlight>();
  let ranges: Ranges = new Map();
  const dress = rootDresser(css);
  let name = '';

  const hold = (key: string, highlight: Highlight) => {
    held.set(key, highlight);
    registry.set(key, highlight);
  };
  const drop = (key: string) => {
    // Only names under which we put something.
    if (held.delete(key)) registry.delete(key);
  };
  const setLayer = (layer: (typeof layers)[number], range: Range | null) => {
    const key = `${prefix}-${layer}`;
    drop(key);
    if (!range) return;
    const highlight = new Highlight(range);
    highlight.priority = 1;
    dress.root(range);
    hold(key, highlight);
  };

  return {
    paint(mentions, look) {
      const key = `${prefix}-${look}`;
      if (name !== key) drop(name);
      name = key;
      const highlight = held.get(key) ?? new Highlight();
      const old = ranges;
      ranges = mentions;
      for (const [id, range] of old) if (ranges.get(id) !== range) highlight.delete(range);
      for (const range of ranges.values()) {
        highlight.add(range);
        dress.root(range);
      }
      if (ranges.size === 0) drop(key);
      else if (!held.has(key)) hold(key, highlight);
    },
    setOpen: (range) => setLayer('open', range),
    setFlash: (range) => setLayer('flash', range),
    at: (x, y) => mentionAt(document, x, y, ranges),
    range: (id) => ranges.get(id) ?? null,
    idOf(range) {
      for (const [id, painted] of ranges) if (sameRange(painted, range)) return id;
      return null;
    },
    repaintIfLost: repainter(registry, held),
    clear() {
      for (const key of [...held.keys()]) drop(key);
      ranges = new Map();
      dress.undo();
    },
  };
}

/** Puts back what the page took out of the registry, until it has done so too often. */
function repainter(registry: HighlightRegistry, held: ReadonlyMap<string, Highlight>): () => void {
  let left = repaints;
  return () => {
    for (const [key, highlight] of held) {
      if (left === 0 || registry.has(key)) continue;
      left -= 1;
      registry.set(key, highlight);
    }
  };
}

/** Whether two ranges cover the same words in the same nodes. */
function sameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** Marks in an open shadow root need their style inside that root. Where the browser refuses, they stay unpainted there. */
function rootDresser(css: () => string) {
  const dressed = new Map<ShadowRoot, CSSStyleSheet | null>();
  return {
    root(range: Range) {
      const root = range.startContainer.getRootNode();
      if (!('host' in root) || dressed.has(root as ShadowRoot)) return;
      dressed.set(root as ShadowRoot, adopt(root as ShadowRoot, css()));
    },
    undo() {
      for (const [root, sheet] of dressed) {
        if (sheet) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      dressed.clear();
    },
  };
}

function adopt(root: ShadowRoot, css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    // Content scripts may touch adoptedStyleSheets only from Firefox 153 on (https://bugzil.la/1751346).
    return null;
  }
}
