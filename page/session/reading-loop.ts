import type { PageAnswer, PageSettings, PageState } from '../../contract/page.ts';
import type { PageReading } from '../reading/read-page.ts';
import { sameText } from '../reading/same-text.ts';

/** What the page was found to say, and what was answered. */
export interface Held {
  readonly page: PageReading;
  readonly answer: PageAnswer;
}

export interface LoopState {
  /**
   * `busy`: nothing is held that holds for this address; `reading`: what is held does, though another answer may be on
   * its way; `stopped`: nothing is held, and nothing asked.
   */
  readonly kind: PageState['kind'];
  /** What the answer on its way is about; any other answer is late. Null: none is on its way. */
  readonly asked: PageReading | null;
  /** What is on the page; while `busy`, of the address before. */
  readonly held: Held | null;
  /** The reader calls it an article, whatever it looks like. */
  readonly force: boolean;
  /** The look of the marks, where it was changed after the question: the answer may not know of it. */
  readonly look: PageSettings | null;
}

export type LoopEvent =
  /** Ask, whatever the page says. */
  | { readonly kind: 'ask'; readonly page: PageReading; readonly force: boolean }
  /** The page may say something else now. */
  | { readonly kind: 'changed'; readonly page: PageReading }
  /** Another address without a load; `changed` follows. */
  | { readonly kind: 'navigated' }
  /** Null: it may not be explained. */
  | { readonly kind: 'answered'; readonly page: PageReading; readonly answer: PageAnswer | null }
  /** No answer that changes anything. Null: the page could not even be read. */
  | { readonly kind: 'unanswered'; readonly page: PageReading | null }
  /** Only the look of the marks changed. */
  | { readonly kind: 'look'; readonly look: PageSettings }
  | { readonly kind: 'stop' };

export type LoopEffect =
  | { readonly kind: 'ask'; readonly page: PageReading; readonly force: boolean }
  | { readonly kind: 'show'; readonly held: Held }
  /** Nothing is to be left on the page. */
  | { readonly kind: 'clear' }
  /** What was decided for the address before holds no longer. */
  | { readonly kind: 'turn' }
  /** Newsgloss is off here. */
  | { readonly kind: 'ended' };

export interface LoopStep {
  readonly state: LoopState;
  readonly effects: readonly LoopEffect[];
}

/** Before the first question, with which a page that is only being prerendered waits. */
export const unread: LoopState = { kind: 'busy', asked: null, held: null, force: false, look: null };

/** One step of reading a page, asking and showing (drawn at the top of its test). Pure. */
export function readingLoop(state: LoopState, event: LoopEvent): LoopStep {
  const { kind, asked, held } = state;
  switch (event.kind) {
    case 'ask':
      return ask(state, event.page, state.force || event.force);
    case 'changed':
      return kind === 'reading' && !asked && held && sameText(held.page.outline, event.page.outline)
        ? hold(state, event.page, held.answer)
        : ask(state, event.page, state.force);
    case 'navigated':
      return step(state, { kind: 'busy', asked: null, force: false }, { kind: 'turn' });
    case 'look':
      return look(state, event.look);
    case 'stop':
      return step(state, stopped, clear);
    case 'answered':
      if (asked !== event.page) return step(state, {});
      return event.answer ? hold(state, event.page, event.answer) : step(state, stopped, clear, { kind: 'ended' });
    case 'unanswered':
      if (asked !== event.page) return step(state, {});
      if (kind === 'reading') return step(state, { asked: null });
      return held ? step(state, stopped, clear) : step(state, stopped);
  }
}

const stopped = { kind: 'stopped', asked: null, held: null } as const;
const clear: LoopEffect = { kind: 'clear' };

function step(state: LoopState, change: Partial<LoopState>, ...effects: LoopEffect[]): LoopStep {
  return { state: { ...state, ...change }, effects };
}

function ask(state: LoopState, page: PageReading, force: boolean): LoopStep {
  const kind = state.kind === 'reading' ? 'reading' : 'busy';
  return step(state, { kind, asked: page, force, look: null }, { kind: 'ask', page, force });
}

function hold(state: LoopState, page: PageReading, answer: PageAnswer): LoopStep {
  const held = { page, answer: { ...answer, settings: state.look ?? answer.settings } };
  return step(state, { kind: 'reading', asked: null, held }, { kind: 'show', held });
}

function look(state: LoopState, settings: PageSettings): LoopStep {
  const held = state.held && { ...state.held, answer: { ...state.held.answer, settings } };
  return step(state, { look: settings, held }, ...(held ? [{ kind: 'show', held } as const] : []));
}
