import type { FunctionComponent } from 'preact';
import type { Explainer } from '../../explain/model/reading.ts';
import type { CardActions } from './card-actions.ts';
import type { Said } from './outcome.tsx';

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
    <section class="own" aria-label="Your note">
      {closed && showOwn ? (
        <button type="button" class="link" onClick={() => showOwn(entry, false)}>
          <span>Show your note</span>
        </button>
      ) : (
        <>
          <p class="src">Your note</p>
          <p class="def">{note}</p>
        </>
      )}
    </section>
  );
}
