import type { FunctionComponent } from 'preact';
import type { Explainer } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import type { CardActions } from './card-actions.ts';
import type { Said } from './outcome.tsx';
import { quoted } from './quoted.ts';

export interface NoteProps {
  readonly explainer: Pick<Explainer, 'entry' | 'term' | 'note' | 'closed'>;
  readonly writing: boolean;
  readonly showOwn: CardActions['showOwn'];
  /** Told what could not be kept. */
  readonly say: (said: Said) => void;
}

/** What stands in a card for the reader's note. */
export type NoteField = FunctionComponent<NoteProps>;

/** The note as it is read; where the page could read it, too, the way to it. */
export function NoteShown({ explainer: { entry, note, closed }, showOwn }: NoteProps) {
  if (!note) return null;
  return (
    <section class="own" aria-label={t('card.voice.note')}>
      {closed && showOwn ? (
        <button type="button" class="link" onClick={() => showOwn(entry, false)}>
          <span>{t('card.showNote')}</span>
        </button>
      ) : (
        <>
          <p class="src">{t('card.voice.note')}</p>
          <p class="def" {...quoted(null)}>
            {note}
          </p>
        </>
      )}
    </section>
  );
}
