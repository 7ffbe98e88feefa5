import { withdrawCard } from '../card/card-port.ts';
import { createFlash, type JumpTarget } from '../jump/jump.ts';
import { createMarks } from '../marks/marks.ts';
import { type Cards, createCards } from './cards.ts';
import { createReader, type ReadPage } from './reader.ts';
import type { Session, SessionPorts } from './session-ports.ts';
import { createShown, type Shown } from './shown.ts';
import { createStopwatch } from './stopwatch.ts';

/**
 * One page's session: reads it, asks what to explain, paints, opens cards, follows changes. Knows no browser. Whatever
 * fails leaves the page as it is; `stop` undoes everything.
 *
 * Only ties together: reading-loop.ts decides when to read and ask, shown.ts what of it is painted, cards.ts and
 * ../pointer/hover.ts when a card opens.
 */
export function createSession(document: Document, ports: SessionPorts): Session {
  const end = new AbortController();
  const { signal } = end;
  const stopwatch = createStopwatch(() => performance.now());
  const marks = createMarks(document, ports.highlights, () => shown.held()?.answer.css ?? '');
  const shown: Shown = createShown(marks, stopwatch, ports.painted);
  const flash = createFlash(marks);
  const lightUp = (target: JumpTarget) => {
    const held = shown.held();
    return held && flash(held.page.anchors, target);
  };
  const cards = createCards(document, marks, shown, ports, lightUp, signal);
  const reader = createReader(document, ports, readPageOn(shown, cards), stopwatch);
  let explained: Promise<unknown> | undefined;
  const start = () => {
    explained = reader.start(signal);
  };
  if (!(document as { prerendering?: boolean }).prerendering) start();
  else document.addEventListener('prerenderingchange', start, { once: true, signal });

  return {
    ...reader,
    ...cards,
    held: shown.held,
    async explainSelection(asked) {
      // The article is worth waiting for.
      const [card] = await Promise.all([ports.card(), explained]);
      // Newsgloss is off here: whoever asks may start it for this once.
      if (signal.aborted) throw new Error('off');
      const words = card?.selection(asked);
      if (words) cards.openOn(words, true);
      return !!words;
    },
    pause(on = !shown.isHushed('paused')) {
      shown.hush('paused', on);
      if (on) cards.close();
      return on;
    },
    async jump(target) {
      const card = await ports.card();
      cards.close();
      const words = lightUp(target);
      if (words) card?.goTo(words);
      return !!words;
    },
    async refresh(force = false) {
      if (!signal.aborted) await reader.ask(force);
      return reader.state();
    },
    timing: () => ({ ...stopwatch.timing(), explainMs: shown.held()?.answer.explainMs ?? 0 }),
    stop() {
      end.abort();
      reader.stop();
      withdrawCard();
    },
  };
}

/** What is read goes onto the page; the card that is open stays while its words do. */
function readPageOn(shown: Shown, cards: Cards): ReadPage {
  return {
    isLeaving: () => shown.isHushed('leaving'),
    show(held) {
      cards.closeIfOrphaned();
      shown.show(held);
    },
    clear() {
      shown.clear();
      cards.close();
    },
    turn() {
      shown.turn();
      cards.close();
    },
  };
}
