import type { Article } from '../explain/article.ts';
import type { Explainer, Mention } from '../explain/reading.ts';
import type { Card, CardActions } from './card-port.ts';
import type { Point } from './corridor.ts';
import type { JumpTarget } from './jump.ts';
import type { Marks } from './marks.ts';
import type { SessionPorts } from './session-ports.ts';

/** A term whose card may open: where it stands, and what there is to say. */
export interface OpenableTerm {
  readonly range: Range;
  readonly mention: Mention;
  readonly explainer: Explainer;
  readonly article: Article;
  /** Null: opened by key. */
  readonly pointer: Point | null;
}

export interface OpenerPorts extends Pick<SessionPorts, 'card' | 'log'>, Pick<CardActions, 'dismiss' | 'leave'> {
  jump(target: JumpTarget): void;
  /** The card could not open, or closed itself. */
  gone(): void;
  hovered(inside: boolean): void;
}

export interface CardOpener {
  open(term: OpenableTerm, takeFocus: boolean): Promise<void>;
  close(): void;
  /** Closes the card if its words have left the page. */
  closeIfOrphaned(): void;
  owns(event: Event): boolean;
  rect(): DOMRect | null;
  /** The words whose card is open (or about to), or null. */
  range(): Range | null;
}

/** Opens the one card of a page. Only the latest wish counts: a card that loads late does not open. */
export function createCardOpener(marks: Pick<Marks, 'setOpen'>, ports: OpenerPorts): CardOpener {
  let wish = 0;
  let card: Card | undefined;
  let range: Range | null = null;

  const forget = () => {
    wish += 1;
    range = null;
    marks.setOpen(null);
  };
  const close = () => {
    forget();
    if (card?.isOpen) card.close();
  };
  const gone = (ours: number) => {
    if (ours !== wish) return;
    forget();
    ports.gone();
  };
  const actionsFor = (ours: number): CardActions => ({
    jump(target) {
      close();
      ports.gone();
      ports.jump(target);
    },
    dismiss: ports.dismiss,
    leave: ports.leave,
    closed: () => gone(ours),
    hovered: (inside) => ports.hovered(inside),
  });

  return {
    async open({ range: anchor, mention, ...term }, takeFocus) {
      forget();
      const ours = wish;
      range = anchor;
      marks.setOpen(anchor);
      try {
        const loaded = await ports.card();
        if (ours !== wish) return;
        card = loaded;
        if (!card) return gone(ours);
        const here = { block: mention.block, start: mention.start, end: mention.end };
        card.open({ ...term, anchor, here, takeFocus, actions: actionsFor(ours) });
      } catch (error) {
        ports.log('The card did not open.', error);
        gone(ours);
      }
    },
    close,
    closeIfOrphaned() {
      if (!range || (!range.collapsed && range.startContainer.isConnected)) return;
      close();
      ports.gone();
    },
    owns: (event) => card?.owns(event) === true,
    rect: () => (card?.isOpen ? card.rect() : null),
    range: () => range,
  };
}
