import { createCardOpener } from '../card/card-opener.ts';
import { cardOfThisFrame } from '../card/card-port.ts';
import type { JumpTarget } from '../jump/jump.ts';
import type { Marks } from '../marks/marks.ts';
import { nextTerm } from '../marks/step.ts';
import { dwellMs } from '../pointer/hover.ts';
import { bindPointer, type Pointer } from '../pointer/pointer.ts';
import { type CardWords, chosen, createCardWords } from './card-words.ts';
import type { Session, SessionPorts } from './session-ports.ts';
import type { Shown } from './shown.ts';

/** The cards of one page, one at a time. */
export interface Cards extends Pick<Session, 'step' | 'openOn' | 'letGo'> {
  close(): void;
  /** Closes the card if its words have left the page. */
  closeIfOrphaned(): void;
}

/** Ties pointer, keys and card together. A site that the reader leaves is left when the card is closed. */
export function createCards(
  document: Document,
  marks: Marks,
  shown: Shown,
  ports: Pick<SessionPorts, 'card' | 'log' | 'ended'>,
  lightUp: (target: JumpTarget) => Range | null,
  signal: AbortSignal,
): Cards {
  const words = createCardWords(marks, shown);

  const opener = createCardOpener(marks, {
    card: () => ports.card(),
    log: ports.log,
    jump: lightUp,
    dismiss: shown.dismiss,
    leave: (off) => shown.hush('leaving', off),
    gone: () => pointer.cardGone(),
    closed: () => shown.isHushed('leaving') && !signal.aborted && ports.ended(),
    hovered: (inside) => pointer.cardHovered(inside),
  });
  const pointer: Pointer = bindPointer(
    document,
    {
      at(x, y) {
        marks.repaintIfLost();
        return marks.at(x, y);
      },
      owns: opener.owns,
      onTheWay: opener.onTheWay,
      settings: () => shown.held()?.answer.settings ?? { opens: 'hover', dwell: dwellMs },
      prepare(id) {
        const wanted = words.of(id);
        if (wanted) cardOfThisFrame()?.prepare(wanted.about, wanted.article);
      },
      open(id, focus) {
        const wanted = words.of(id);
        if (!wanted) return pointer.cardGone();
        void opener.open({ ...wanted, pointer: focus ? null : pointer.position() }, focus);
      },
      close: opener.close,
    },
    signal,
  );

  return {
    ...cardsByKey(document, shown, words, pointer),
    letGo: () => pointer.openTerm() === chosen && pointer.cardHovered(false),
    close() {
      opener.close();
      pointer.cardGone();
    },
    closeIfOrphaned: opener.closeIfOrphaned,
  };
}

/** Cards that open without resting on a mark. Where they take the focus, the card brings its words into view first. */
function cardsByKey(
  document: Document,
  shown: Shown,
  words: CardWords,
  pointer: Pointer,
): Pick<Cards, 'step' | 'openOn'> {
  let stepped: string | null = null;
  return {
    step(by) {
      const id = nextTerm(shown.places(), pointer.openTerm() ?? stepped, by, document.defaultView?.innerHeight ?? 0);
      if (id === null) return false;
      stepped = id;
      pointer.openByKey(id, true);
      return true;
    },
    openOn(on, focus) {
      words.choose(on);
      pointer.openByKey(chosen, focus);
    },
  };
}
