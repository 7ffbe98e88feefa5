import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { NoteField, NoteProps } from '../card/note-shown.tsx';
import { outcomeOf } from '../card/outcome.tsx';

/** Keeps a note beside an entry, or none where the text is empty. `writing`: more may follow in a moment. */
export type KeepNote = (entry: string, term: string, text: string, writing: boolean) => Promise<unknown>;

/** How a card has notes written in it, for places where no page hears what is typed. */
export const noteFieldWith =
  (keep: KeepNote): NoteField =>
  (props) => <OwnNote {...props} keep={keep} />;

interface OwnNoteProps extends NoteProps {
  readonly keep: KeepNote;
}

/** What the reader wrote beside the entry. It is kept as it is written: whatever closes the card, nothing is lost. */
function OwnNote({ explainer: { entry, term, note = '' }, writing, keep, say }: OwnNoteProps) {
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const last = useRef<string | null>(null);
  useLayoutEffect(() => field.current?.focus(), [writing]);
  // Open pages hear of it once the reader is done.
  useLayoutEffect(
    () => () => {
      if (last.current !== null) void keep(entry, term, last.current, false).catch(() => undefined);
    },
    [],
  );
  const write = async (next: string) => {
    setText(next);
    last.current = next;
    const failed = await outcomeOf(() => keep(entry, term, next, true).then(() => null));
    if (failed) say(failed);
  };
  if (!writing && text === '') return null;
  return (
    <section class="own" aria-label={t('search.yourNote')}>
      <p class="src">{t('search.yourNote')}</p>
      {writing ? (
        <textarea
          ref={field}
          rows={3}
          maxLength={2000}
          aria-label={t('search.yourNote')}
          value={text}
          onInput={(event) => void write(event.currentTarget.value)}
          onKeyDown={stayHere}
          onKeyUp={stayHere}
          onKeyPress={stayHere}
        />
      ) : (
        <p class="def">{text}</p>
      )}
    </section>
  );
}

/** What is typed is no shortcut of the page around; Escape closes the card all the same. */
function stayHere(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}
