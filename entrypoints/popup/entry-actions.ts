import type { CardActions } from '../../components/card/card-actions.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { copyText } from '../../page/card/copy-text.ts';

/** What a card in one of the extension's own pages does with single entries. */
export const entryActions: Pick<CardActions, 'know' | 'hide' | 'copy'> = {
  know: (entry, known) => toBackground({ type: 'know', entry, known }),
  hide: (entry, hidden) => toBackground({ type: 'hide', entry, hidden }),
  copy: (text) => copyText(text, document.body),
};
