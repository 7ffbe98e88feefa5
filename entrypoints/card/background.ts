import type { CardBackground } from '../../card/card-background.ts';
import { native, toBackground } from '../article/native.ts';

export function createBackground(): CardBackground {
  return {
    version: native.runtime.getManifest().version,
    know: (entry, known) => toBackground({ type: 'know', entry, known }),
    hide: (entry, hidden) => toBackground({ type: 'hide', entry, hidden }),
    showOwn: (entry, writing) => void toBackground({ type: 'show-own', entry, writing }).catch(() => undefined),
    doubt: (meaning, doubted, meant) => toBackground({ type: 'doubt', meaning, doubted, ...(meant && { meant }) }),
    marks: {
      turn: (by) => toBackground({ type: 'more-here', tab: null, by }),
      keep: (density) => toBackground({ type: 'keep-density', density }),
    },
    opened: (entry) => toBackground({ type: 'opened', entry }).catch(() => false),
    oftenOpened: () => toBackground({ type: 'often-opened' }).catch(() => []),
    askedToStop: (entry) => void toBackground({ type: 'asked-to-stop', entry }).catch(() => undefined),
    met: ({ entry, term, definition, expansion, met }, text, at, title) =>
      met !== undefined &&
      void toBackground({ type: 'met', entry, term, meaning: definition || expansion || '', text, at, title }).catch(
        () => undefined,
      ),
    lookUp: (entry, article, around) => toBackground({ type: 'look-up', entry, article, around }),
    explainSelection: (text, article) => toBackground({ type: 'explain-selection', text, article }),
    async explainPointed(text, at, article) {
      const pointed = await toBackground({ type: 'explain-pointed', text, at, article });
      return pointed?.answer ?? { kind: 'nothing', text, why: 'unknown' };
    },
    writeWord: (term, around) => void toBackground({ type: 'write-word', term, around }).catch(() => undefined),
    search: (query) => void toBackground({ type: 'search-for', query }).catch(() => undefined),
    // Firefox opens its sidebar only within a click on a page of the extension itself.
    openPanel: import.meta.env.FIREFOX ? null : (entry) => toBackground({ type: 'open-panel', entry }),
    async leaveSite() {
      const left = await toBackground({ type: 'leave-site' });
      return () => toBackground({ type: 'return-to-site', left });
    },
  };
}
