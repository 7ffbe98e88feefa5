import type { Marks } from '../marks/marks.ts';
import { createPainter, type Painter } from '../marks/painter.ts';
import type { Held } from './reading-loop.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Why nothing is marked although something is held: the reader wants no marks here, or is leaving this site. */
type Hush = 'paused' | 'leaving';

/** What is on the page of what is held: all its marks, but for what the reader does not want. */
export interface Shown extends Pick<Painter, 'mention' | 'places'> {
  /** Null: nothing. */
  held(): Held | null;
  show(held: Held): void;
  clear(): void;
  /** Takes all marks off and keeps them off until the same is said with `on` false. */
  hush(why: Hush, on: boolean): void;
  isHushed(why: Hush): boolean;
  /** Marks an entry no longer in this article, or again. */
  dismiss(entry: string, dismissed: boolean): void;
  /** Another article: what was dismissed may be marked in it. */
  turn(): void;
}

/** @param painted called once, when the first marks are on the page */
export function createShown(marks: Marks, stopwatch: Stopwatch, painted: () => void): Shown {
  const painter = createPainter(marks);
  const dismissed = new Set<string>();
  const hushed = new Set<Hush>();
  let held: Held | null = null;
  let announce: (() => void) | null = painted;

  const paint = () => {
    if (!held || hushed.size > 0) return;
    const { page, answer } = held;
    const wanted = answer.reading.mentions.filter(({ entry }) => !dismissed.has(entry));
    stopwatch.start('paintMs');
    const count = painter.paint(wanted, page.anchors, answer.settings.marks);
    stopwatch.pause('paintMs');
    marks.repaintIfLost();
    if (count === 0) return;
    announce?.();
    announce = null;
  };
  const toggle = <Item>(items: Set<Item>, item: Item, on: boolean) => {
    if (on) items.add(item);
    else items.delete(item);
  };

  return {
    ...painter,
    held: () => held,
    show(next) {
      held = next;
      paint();
    },
    clear() {
      held = null;
      painter.clear();
    },
    hush(why, on) {
      toggle(hushed, why, on);
      if (hushed.size > 0) painter.clear();
      else paint();
    },
    isHushed: (why) => hushed.has(why),
    dismiss(entry, on) {
      toggle(dismissed, entry, on);
      paint();
    },
    turn: () => dismissed.clear(),
  };
}
