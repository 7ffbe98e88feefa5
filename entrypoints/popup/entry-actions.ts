import type { CardActions } from '../../components/card/card-actions.ts';
import { noteFieldWith } from '../../components/search/own-note.tsx';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { copyText } from '../../page/card/copy-text.ts';

/** Opens the page on which a word is explained by the reader. */
export function writeWord(term: string): void {
  void toBackground({ type: 'write-word', term, around: '' }).catch(() => false);
}

/** What a card in one of the extension's own pages does with single entries. */
export const entryActions: Pick<CardActions, 'know' | 'hide' | 'copy'> = {
  know: (entry, known) => toBackground({ type: 'know', entry, known }),
  hide: (entry, hidden) => toBackground({ type: 'hide', entry, hidden }),
  copy: (text) => copyText(text, document.body),
};

/** Notes are written in it. */
export const noteField = noteFieldWith((entry, term, text, writing) =>
  toBackground({ type: 'keep-note', entry, term, text, writing }),
);
