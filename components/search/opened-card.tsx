import type { Reading } from '../../explain/model/reading.ts';
import { Card, type CardProps } from '../card/card.tsx';
import { menuOf } from '../card/menu-choices.ts';
import type { NoteField } from '../card/note-shown.tsx';
import { openedExplainer } from './opened-explainer.ts';
import type { OpenedEntry } from './search-view.ts';

interface OpenedCardProps {
  readonly opened: OpenedEntry;
  readonly reading: Reading | null;
  /** Newsgloss's own. */
  readonly version: string;
  readonly noteField: NoteField;
  /** The reader comes to write a note. */
  readonly writing?: boolean;
  readonly actions: Omit<CardProps['actions'], 'doubt' | 'leaveSite' | 'marks' | 'showOwn'>;
}

/** An entry as a card in one of our own pages: no word of the page is at hand there. */
export function OpenedCard({ opened, reading, actions, ...kept }: OpenedCardProps) {
  return (
    <Card
      {...opened}
      explainer={openedExplainer(opened.explainer, reading)}
      here={null}
      from={null}
      {...kept}
      offersStop={false}
      menuOf={menuOf}
      actions={{ ...actions, doubt: null, leaveSite: null, marks: null, showOwn: null }}
    />
  );
}
