import type { Outline } from '../../explain/model/outline.ts';
import { type Anchors, createAnchors } from './anchors.ts';
import { createBlockCollector, type Limits } from './blocks.ts';
import { readMeta } from './page-meta.ts';
import { type Sight, sightOf } from './sight.ts';
import { createWalk } from './walk.ts';

export interface PageReading {
  readonly outline: Outline;
  readonly anchors: Anchors;
}

export interface ReadOptions {
  readonly sight?: Sight;
  readonly limits?: Limits;
  /** A block of the story that the reader is at, as the last reading counted. */
  readonly at?: number;
}

const readLimits: Limits = { blocks: 5_000, characters: 400_000, nodes: 300_000 };

/** Elements and text nodes that are looked at in one go: a few milliseconds, also on an old telephone. */
export const sliceNodes = 250;

/**
 * Reads the visible text of a document, and what is folded away in it, in one walk over the composed tree, for a while at a time.
 * Changes nothing and copies no element. What the page changes meanwhile may be read or not: who reads follows its changes anyway.
 * @param rest resolves when the page has had its turn. False: the reading is wanted no longer
 * @param at a block of the story that the reader is at, as the last reading counted
 * @returns null: it was wanted no longer
 */
export async function readInSlices(
  document: Document,
  rest: () => Promise<boolean>,
  at: number,
): Promise<PageReading | null> {
  let reading: ReturnType<typeof beginReading> | undefined;
  do {
    if (!(await rest())) return null;
    reading ??= beginReading(document, document.defaultView && sightOf(document.defaultView), readLimits);
  } while (!reading.advance(sliceNodes));
  return (await rest()) ? reading.read(at) : null;
}

/** Reads all at once, where nobody waits. */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  const { defaultView: view } = document;
  const sight = options.sight ?? (view && sightOf(view));
  const { advance, read } = beginReading(document, sight, options.limits ?? readLimits);
  while (!advance(Number.POSITIVE_INFINITY));
  return read(options.at ?? 0);
}

function beginReading(document: Document, sight: Sight | null, limits: Limits) {
  const { body } = document;
  const collector = createBlockCollector(limits, sight);
  const walk = body && sight && createWalk(collector, sight, body);
  return {
    advance: (nodes: number) => !walk || walk.advance(nodes),
    read(at: number): PageReading {
      const { blocks, boxes, sources } = collector;
      const outline = { meta: readMeta(document), boxes, blocks, complete: !walk || walk.isComplete(), at };
      return { outline, anchors: createAnchors(sources) };
    },
  };
}
