import type { CardBackground } from '../../card/card-background.ts';
import type { AskWorker } from './ask-worker.ts';

export interface CardPorts {
  readonly ask: AskWorker;
  /** What is marked, or how it is explained, may be another from now on: reads anew. */
  changed(): Promise<unknown>;
  /** The reader wants what only the extension has. */
  lacks(): void;
}

/** What the page's card asks: as in the extension, but for what is kept or opened elsewhere there. */
export function cardBackground({ ask, changed, lacks }: CardPorts): CardBackground {
  const andRead = async <Value>(work: Promise<Value>): Promise<Value> => {
    const done = await work;
    await changed();
    return done;
  };
  return {
    version: newsglossVersion,
    know: (entry, known) => andRead(ask({ type: 'know', entry, known })),
    hide: (entry, hidden) => andRead(ask({ type: 'hide', entry, hidden })),
    doubt: (meaning, doubted, meant) => andRead(ask({ type: 'doubt', meaning, doubted, ...(meant && { meant }) })),
    marks: {
      turn: (by) => andRead(ask({ type: 'more-here', tab: null, by })),
      keep: (density) => andRead(ask({ type: 'keep-density', density })),
    },
    lookUp: (entry, article, around) => ask({ type: 'look-up', entry, article, around }),
    explainSelection: (text, article) => ask({ type: 'explain-selection', text, article }),
    async explainPointed(text, at, article) {
      const pointed = await ask({ type: 'explain-pointed', text, at, article });
      return pointed?.answer ?? { kind: 'nothing', text, why: 'unknown' };
    },
    showOwn: lacks,
    writeWord: lacks,
    search: lacks,
    openPanel: null,
    // Nothing is counted or kept here, and this is no site that one could leave.
    opened: async () => false,
    oftenOpened: async () => [],
    askedToStop: () => undefined,
    met: () => undefined,
    leaveSite: async () => async () => undefined,
  };
}

/** As package.json states it when the page is built. */
declare const newsglossVersion: string;
