import type { CardActions } from '../../components/card/card-actions.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import { copyText } from '../../page/copy-text.ts';

/** What a card in one of the extension's own pages does with single entries. */
export const entryActions: Pick<CardActions, 'know' | 'hide' | 'keepMarking' | 'doubt' | 'copy'> = {
  know: (entry, known) => void toBackground({ type: 'know', entry, known }),
  hide: (entry, hidden) => void toBackground({ type: 'hide', entry, hidden }),
  keepMarking: (entry) => void toBackground({ type: 'keep-marking', entry }),
  doubt: (entry, sense, doubted) => void toBackground({ type: 'doubt', meaning: sense ?? entry, doubted }),
  copy: (text) => copyText(text, document.body),
};
