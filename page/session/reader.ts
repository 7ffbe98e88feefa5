import type { PageSettings, PageState } from '../../contract/page.ts';
import { type PageReading, readInSlices } from '../reading/read-page.ts';
import { otherStory } from './other-story.ts';
import { type Held, type LoopEffect, type LoopEvent, type LoopState, readingLoop, unread } from './reading-loop.ts';
import type { SessionPorts } from './session-ports.ts';
import type { Stopwatch } from './stopwatch.ts';
import { watchPage } from './watch.ts';

/** What is done with what was read. */
export interface ReadPage {
  /** The reader of the page knows that Newsgloss is off here, and may take that back: it changes nothing yet. */
  isLeaving(): boolean;
  show(held: Held): void;
  clear(): void;
  /** Another address: what was decided for the one before holds no longer. */
  turn(): void;
}

/** Reads one page, asks what to explain, and keeps up with its changes. */
export interface Reader {
  /** Begins, and follows the page from then on. Resolves when the first question is answered. */
  start(signal: AbortSignal): Promise<unknown>;
  /** Reads and asks again. `force`: it is an article, until the page navigates. */
  ask(force: boolean): Promise<unknown>;
  look(look: PageSettings): void;
  state(): PageState;
  stop(): void;
}

/** Carries out what reading-loop.ts decides. Whatever fails leaves the page as it is. */
export function createReader(
  document: Document,
  ports: Pick<SessionPorts, 'ask' | 'rest' | 'ended' | 'log'>,
  on: ReadPage,
  stopwatch: Stopwatch,
): Reader {
  let state = unread;
  /** A block of the story that the reader is at. */
  let at = 0;
  const send = (event: LoopEvent): Promise<unknown> => {
    const step = readingLoop(state, event);
    state = step.state;
    return Promise.all(step.effects.map(act));
  };
  const act = (effect: LoopEffect): unknown => {
    if (effect.kind === 'ask') return question(effect.page, effect.force);
    if (effect.kind === 'show') {
      on.show(effect.held);
      return follow();
    }
    if (effect.kind === 'clear') return on.clear();
    return effect.kind === 'turn' ? on.turn() : ports.ended();
  };
  const unanswered = (page: PageReading | null, error: unknown) => {
    // What failed late failed for nobody: what was asked since is answered.
    if (page === null || state.asked === page) ports.log('not explained', error);
    return send({ kind: 'unanswered', page });
  };
  const question = async (page: PageReading, force: boolean) => {
    try {
      const answer = await ports.ask(page.outline, force);
      await send(answer || !on.isLeaving() ? { kind: 'answered', page, answer } : { kind: 'unanswered', page });
    } catch (error) {
      await unanswered(page, error);
    }
  };
  /** Counts addresses: what is being read of one before is given up. */
  let visit = 0;
  let reading: Promise<unknown> = Promise.resolve();
  const readNow = async () => {
    const here = visit;
    const rest = async () => {
      stopwatch.pause('readMs');
      await ports.rest();
      stopwatch.goOn();
      return here === visit;
    };
    stopwatch.start('readMs');
    const page = await readInSlices(document, rest, at);
    stopwatch.pause('readMs');
    return page;
  };
  /** Resolves when the page is read: with what is to be waited for besides. */
  const read = async (found: (page: PageReading) => LoopEvent) => {
    try {
      // One after the other: what changed while a page was read is seen by the next.
      const mine = reading.then(readNow, readNow);
      reading = mine;
      const page = await mine;
      return [page && send(found(page))];
    } catch (error) {
      return [unanswered(null, error)];
    }
  };
  const ask = async (force: boolean) => (await read((page) => ({ kind: 'ask', page, force })))[0];
  /** Below this story, another one may have come into view. */
  const follow = () => {
    const other = state.held && document.defaultView && otherStory(state.held, document.defaultView);
    if (other === null || state.asked) return;
    at = other;
    return ask(false);
  };

  return {
    start(signal) {
      watchPage(document, {
        async changed() {
          await read((page) => ({ kind: 'changed', page }));
          return { ms: stopwatch.timing().readMs, asked: state.asked !== null };
        },
        navigated() {
          visit += 1;
          void send({ kind: 'navigated' });
        },
        returned: () => void ask(false),
        scrolled: () => void follow(),
        signal,
      });
      return ask(false);
    },
    ask,
    look: (look) => void send({ kind: 'look', look }),
    state: () => toldOf(state),
    stop() {
      visit += 1;
      void send({ kind: 'stop' });
    },
  };
}

/** What the popup and the side panel are told of where the loop stands. */
function toldOf({ kind, held }: LoopState): PageState {
  if (kind !== 'reading') return { kind };
  return held ? { kind, reading: held.answer.reading } : { kind: 'busy' };
}
