import { offerBehind } from '../../card/behind-port.ts';
import { createCard } from '../../card/create-card.ts';
import { guardCard } from '../../card/guard-card.ts';
import { menuOf } from '../../components/card/menu-choices.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { dispatch } from '../../extension/messenger.ts';
import { cardOfThisFrame, offerCard } from '../../page/card/card-port.ts';
import { copyText } from '../../page/card/copy-text.ts';
import { styleHighlights } from '../../page/marks/style-highlights.ts';
import { followHeldKey } from '../../page/pointed/held-key.ts';
import { rest } from '../../page/session/rest.ts';
import { createSession } from '../../page/session/session.ts';
import type { Session } from '../../page/session/session-ports.ts';
import { native, toBackground } from '../article/native.ts';
import { pageHandlers } from '../article/page-handlers.ts';
import { createBackground } from '../card/background.ts';
import { askPointed } from '../held-key/ask-pointed.ts';
import { onlyStory } from './only-story.ts';

/** Newsgloss at work on the sample story, in one of the extension's own pages. */
export interface Trial {
  /** Opens the card of the next marked word, with the focus. */
  next(): void;
  /** Undoes everything. */
  end(): void;
}

/** The page is our own: nobody in it could guess at the name of the highlights. */
const highlights = 'ngsample';

/**
 * Runs the session that runs on every page, with the same background behind it; only what browsers let nobody inject
 * into pages of an extension, style and card, it brings along (docs/decisions/0015-the-sample-story-is-a-page.md).
 * @param read told of each answer
 */
export function startTrial(read: (reading: Reading) => void): Trial {
  const takeStyle = styleHighlights(highlights);
  let session: Session | null = null;
  const stop = () => {
    session?.stop();
    session = null;
  };
  const start = () => {
    const ours: Session = createSession(document, {
      highlights,
      async ask(outline) {
        const answer = await toBackground({
          type: 'explain',
          outline: onlyStory(outline),
          highlights,
          styled: true,
          force: true,
        });
        if (answer.kind === 'off') return null;
        read(answer.reading);
        return answer;
      },
      rest,
      card: async () => loadCard(),
      painted: () => void loadCard(),
      ended: () => session === ours && stop(),
      log: (what, error) => console.debug('Newsgloss:', what, error),
    });
    return ours;
  };
  const wake = () => {
    session ??= start();
  };
  const end = answerMessages(() => session, wake);
  const pointing = new AbortController();
  followHeldKey(document, { session: () => session, ask: askPointed }, pointing.signal);
  wake();
  return {
    next: () => void session?.step(1),
    end() {
      end();
      pointing.abort();
      stop();
      takeStyle();
    },
  };
}

/** Answers popup, side panel and background as a page's script does. A page of our own also hears what is none of its business. */
function answerMessages(session: () => Session | null, wake: () => void): () => void {
  const handlers = pageHandlers(session, wake);
  const listener = (message: { type: string }, _from: unknown, respond: (answer: unknown) => void) => {
    if (!Object.hasOwn(handlers, message.type)) return false;
    dispatch(handlers, message, null).then(respond);
    return true;
  };
  native.runtime.onMessage.addListener(listener);
  return () => native.runtime.onMessage.removeListener(listener);
}

/** The card of every page. What is only tried counts for nothing: not how often a word is opened, nor that this site is left. */
function loadCard() {
  offerBehind({ menuOf, guardCard, copyText });
  offerCard(() =>
    createCard(document, {
      ...createBackground(),
      opened: async () => false,
      oftenOpened: async () => [],
      leaveSite: async () => async () => undefined,
    }),
  );
  return cardOfThisFrame();
}
