import { dispatch } from '../../extension/messenger.ts';
import { cardOfThisFrame } from '../../page/card/card-port.ts';
import { rest } from '../../page/session/rest.ts';
import { createSession } from '../../page/session/session.ts';
import type { Session } from '../../page/session/session-ports.ts';
import { native, toBackground } from './native.ts';
import { pageHandlers } from './page-handlers.ts';

export interface ArticleScript {
  /** False once the extension was updated or removed under it. */
  isAlive(): boolean;
  /** Starts a session unless one runs. */
  wake(): void;
  /** Undoes everything and stops listening. */
  end(): void;
  /** Null: none runs. */
  session(): Session | null;
}

/** Ties the page's session to the browser: answers messages, starts when woken, stops when told "off". */
export function createArticleScript(): ArticleScript {
  let session: Session | null = null;
  /** The background has added the highlights' style to this page. */
  let styled = false;

  const stop = () => {
    session?.stop();
    session = null;
  };
  const isAlive = () => native.runtime?.id !== undefined;
  const end = () => {
    stop();
    if (isAlive()) native.runtime.onMessage.removeListener(listener);
  };
  /** After an update Chromium runs the new script in a world of its own, where it cannot find this one to end it. */
  const endIfOrphaned = () => {
    const orphaned = !isAlive();
    if (orphaned) end();
    return orphaned;
  };
  const start = () => {
    const ours: Session = createSession(document, {
      highlights,
      async ask(outline, force) {
        if (endIfOrphaned()) return null;
        const question = () => toBackground({ type: 'explain', outline, highlights, styled, force });
        // Once more: the browser may have ended the background while it was at it.
        const answer = await question().catch(question);
        if (answer.kind !== 'reading') return null;
        styled = true;
        return answer;
      },
      rest,
      async card() {
        if (endIfOrphaned()) return undefined;
        if (!cardOfThisFrame()) await toBackground({ type: 'load-card' });
        return cardOfThisFrame();
      },
      painted: () => whenIdle(() => void toBackground({ type: 'load-card' }).catch(() => undefined)),
      ended: () => session === ours && stop(),
      log: complain,
    });
    return ours;
  };
  const wake = () => {
    session ??= start();
  };
  const handlers = pageHandlers(() => session, wake);
  const listener = (message: unknown, _from: unknown, respond: (answer: unknown) => void) => {
    dispatch(handlers, message, null).then(respond);
    return true;
  };
  native.runtime.onMessage.addListener(listener);

  return { isAlive, wake, end, session: () => session };
}

/** Random for each load of a page, so that no page can look for it; letters and digits, for it goes into a style sheet. */
const highlights = `ng${crypto.getRandomValues(new Uint32Array(2)).join('')}`;

function complain(what: unknown, error?: unknown): void {
  console.debug('Newsgloss:', what, error ?? '');
}

/** After the page's own work; at the latest after this many ms, for a card that is not loaded opens late. */
const patienceMs = 2000;

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: patienceMs });
  else setTimeout(work, 0);
}
