import type { Article } from '../../explain/model/article.ts';
import type { JumpTarget } from '../jump/jump.ts';
import type { Marks } from '../marks/marks.ts';
import type { Point } from '../pointer/corridor.ts';
import type { Card, CardActions, CardSubject } from './card-port.ts';

/** Words whose card may open: where they stand, and what the card is about. */
export interface Openable {
  readonly range: Range;
  readonly about: CardSubject;
  readonly article: Article | null;
  /** Null: opened by key. */
  readonly pointer: Point | null;
}

export interface OpenerPorts extends Pick<CardActions, 'dismiss' | 'leave'> {
  /** The card, loaded if need be. */
  card(): Promise<Card | undefined>;
  /** Lights up where a card leads; null: the words are gone. */
  jump(target: JumpTarget): Range | null;
  log(what: string, error: unknown): void;
  /** The card could not open, or is closed by something in it or on the page. */
  gone(): void;
  /** No card is open any more, for whatever reason. */
  closed(): void;
  hovered(inside: boolean): void;
}

export interface CardOpener {
  open(words: Openable, takeFocus: boolean): Promise<void>;
  close(): void;
  /** Closes the card if its words have left the page. */
  closeIfOrphaned(): void;
  owns(event: Event): boolean;
  /** Whether a point of the viewport is on the way between the open card and its words. */
  onTheWay(point: Point): boolean;
}

/** A wish for a card, known by its identity. */
interface Wish {
  readonly anchor: Range;
}

/** Opens the one card of a page. Only the latest wish counts: a card that loads late does not open. */
export function createCardOpener(marks: Pick<Marks, 'setOpen'>, ports: OpenerPorts): CardOpener {
  let wish: Wish | null = null;
  let card: Card | undefined;

  const forget = () => {
    wish = null;
    marks.setOpen(null);
  };
  const drop = () => {
    forget();
    card?.close();
  };
  const gone = () => {
    ports.gone();
    ports.closed();
  };
  const goneIf = (ours: Wish) => {
    if (ours !== wish) return;
    forget();
    gone();
  };

  return {
    async open({ range: anchor, ...words }, takeFocus) {
      const ours = { anchor };
      wish = ours;
      marks.setOpen(anchor);
      try {
        const loaded = await ports.card();
        if (ours !== wish) return;
        card = loaded;
        if (!card) return goneIf(ours);
        card.open({ ...words, anchor, takeFocus, actions: actionsIn(ports, drop, gone, () => goneIf(ours)) });
      } catch (error) {
        ports.log('no card', error);
        goneIf(ours);
      }
    },
    close() {
      drop();
      ports.closed();
    },
    closeIfOrphaned() {
      if (!wish || (!wish.anchor.collapsed && wish.anchor.startContainer.isConnected)) return;
      drop();
      gone();
    },
    owns: (event) => !!card?.owns(event),
    onTheWay: (point) => !!card?.isOpen && card.onTheWay(point),
  };
}

/** What can be done in one card. It is closed before a jump, and gone whether there was anywhere to jump to or not. */
function actionsIn(ports: OpenerPorts, close: () => void, gone: () => void, closed: () => void): CardActions {
  return {
    jump(target) {
      close();
      const words = ports.jump(target);
      gone();
      return words;
    },
    dismiss: ports.dismiss,
    leave: ports.leave,
    closed,
    hovered: ports.hovered,
  };
}
