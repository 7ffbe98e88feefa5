import type { MarkLook } from '../../contract/mark-look.ts';
import type { Mention } from '../../explain/model/reading.ts';
import type { Anchors } from '../reading/anchors.ts';
import type { Marks } from './marks.ts';
import type { MarkPlace } from './step.ts';

/** Which mention each mark stands for. Ids last as long as the words stay in place, whatever the blocks' numbers. */
export interface Painter {
  /** Paints the flagged mentions whose words are still there; returns how many. */
  paint(mentions: readonly Mention[], anchors: Anchors, look: MarkLook): number;
  mention(id: string): Mention | null;
  /** The marks that are rendered now, in reading order. */
  places(): MarkPlace[];
  clear(): void;
}

/** Paints mentions by the marks of one page. */
export function createPainter(marks: Marks): Painter {
  const painted = new Map<string, Mention>();
  let ids = 0;
  return {
    paint(mentions, anchors, look) {
      const next = new Map<string, Range>();
      painted.clear();
      for (const mention of mentions) {
        const range = mention.painted && anchors.range(mention.block, mention.start, mention.end);
        if (!range) continue;
        ids += 1;
        const id = marks.idOf(range) ?? String(ids);
        painted.set(id, mention);
        // The very range that is painted already: nothing flickers.
        next.set(id, marks.range(id) ?? range);
      }
      marks.paint(next, look);
      return next.size;
    },
    mention: (id) => painted.get(id) ?? null,
    places: () => [...painted.keys()].flatMap((id) => placeOf(id, marks.range(id))),
    clear() {
      painted.clear();
      marks.clear();
    },
  };
}

function placeOf(id: string, range: Range | null): MarkPlace[] {
  const rect = range?.getBoundingClientRect();
  return rect && rect.height > 0 ? [{ id, top: rect.top, bottom: rect.bottom }] : [];
}
