import { offerBehind } from '../../card/behind-port.ts';
import { createCard } from '../../card/create-card.ts';
import { guardCard } from '../../card/guard-card.ts';
import type { OnJump } from '../../components/briefing/line-ways.ts';
import { type MenuOf, menuOf } from '../../components/card/menu-choices.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Outline } from '../../explain/model/outline.ts';
import type { Reading } from '../../explain/model/reading.ts';
import type { ReadingAnswer } from '../../extension/messages.ts';
import { cardOfThisFrame, offerCard } from '../../page/card/card-port.ts';
import { copyText } from '../../page/card/copy-text.ts';
import { styleHighlights } from '../../page/marks/style-highlights.ts';
import { followHeldKey } from '../../page/pointed/held-key.ts';
import { rest } from '../../page/session/rest.ts';
import { createSession } from '../../page/session/session.ts';
import type { Story } from '../contract/story.ts';
import { onlyStory } from '../story/only-story.ts';
import type { AskWorker } from './ask-worker.ts';
import { cardBackground } from './card-background.ts';

/** What the page is told of its story. */
export interface ReadStory {
  readonly reading: Reading;
  /** Null: the glossary's own. */
  readonly otherLanguage: string | null;
}

export interface ExplainingPorts {
  readonly ask: AskWorker;
  /** Told of each new answer, … */
  read(story: ReadStory): void;
  /** … that there is none, … */
  failed(): void;
  /** … and that the reader wants what only the extension has. */
  lacks(): void;
}

/** Newsgloss at work on the story of this page. */
export interface Explaining {
  /** Opens the card of the next or previous marked word, with the focus. */
  step(by: 1 | -1): void;
  /** Goes to a place of the story, and offers the way back. */
  readonly jump: OnJump;
  /** Opens a card on words of the story, whether they are marked or not, with the focus. */
  explain(words: { readonly block: number; readonly start: number; readonly end: number; readonly text: string }): void;
  /** Reads and asks again: what the reader chose is another. */
  again(): Promise<unknown>;
  /** Undoes everything. */
  end(): void;
}

/** The page is our own: nobody in it could guess at the name of the highlights. */
const highlights = 'ngplayground';

/** Runs the session that runs on every page, on the story that stands on this one, with a worker in place of the background. */
export function startExplaining(story: Story, { ask, read, failed, lacks }: ExplainingPorts): Explaining {
  let last: { readonly asked: string; readonly answer: Promise<ReadingAnswer> } | null = null;
  const end = new AbortController();
  const explain = async (outline: Outline, asked: string) => {
    const { answer, otherLanguage } = await ask({ type: 'explain-story', outline, highlights });
    if (!end.signal.aborted && last?.asked === asked) read({ reading: answer.reading, otherLanguage });
    return answer;
  };
  const session = createSession(document, {
    highlights,
    async ask(outline) {
      const own = onlyStory(outline, story);
      const asked = JSON.stringify(own);
      try {
        // What the rest of the page says changes with each answer: that is no question.
        if (last?.asked !== asked) last = { asked, answer: explain(own, asked) };
        return await last.answer;
      } catch (error) {
        last = null;
        if (!end.signal.aborted) failed();
        throw error;
      }
    },
    rest,
    card: async () => cardOfThisFrame(),
    painted: () => undefined,
    ended: () => undefined,
    log: (what, error) => console.debug('Newsgloss:', what, error),
  });
  const again = () => {
    last = null;
    return session.refresh();
  };
  const takeStyle = styleHighlights(highlights);
  offerBehind({ menuOf: menuHere, guardCard, copyText });
  offerCard(() => createCard(document, cardBackground({ ask, changed: again, lacks })));
  const askPointed = (text: string, at: number, article: Article) =>
    ask({ type: 'explain-pointed', text, at, article });
  followHeldKey(document, { session: () => session, ask: askPointed }, end.signal);
  return {
    step: (by) => void session.step(by),
    jump: (block, start, end) =>
      void session.jump({ block, ...(start !== undefined && end !== undefined && { start, end }) }),
    explain({ block, start, end, text }) {
      const range = session.held()?.page.anchors.range(block, start, end);
      if (range) session.openOn({ range, about: { kind: 'selection', text } }, true);
    },
    again,
    end() {
      end.abort();
      session.stop();
      takeStyle();
    },
  };
}

/** A story that somebody pasted is on no site that could be switched off. */
const menuHere: MenuOf = (asked) => menuOf({ ...asked, actions: { ...asked.actions, leaveSite: null } });
