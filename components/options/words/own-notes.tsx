import { useState } from 'preact/hooks';
import type { Note } from '../../../contract/own-words.ts';
import { t } from '../../../i18n/translate.ts';
import type { WordsActions } from './words-view.ts';

interface OwnNotesProps {
  readonly notes: readonly Note[];
  readonly keepNote: WordsActions['keepNote'];
}

/** What the reader wrote beside entries, each to be changed where it stands. Nothing without any. */
export function OwnNotes({ notes, keepNote }: OwnNotesProps) {
  const [removed, setRemoved] = useState<Note | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const keep = async (note: Note) => setFailed(await keepNote(note));
  const remove = async (note: Note) => {
    const wrong = await keepNote({ ...note, text: '' });
    setFailed(wrong);
    setRemoved(wrong === null ? note : null);
  };
  if (notes.length === 0 && removed === null) return null;
  return (
    <div>
      <h3>{t('options.words.notes')}</h3>
      {failed !== null && (
        <p class="hint err" role="alert">
          {failed}
        </p>
      )}
      <ul class="lines" aria-label={t('options.words.notes')}>
        {notes.map((note) => (
          <NoteRow
            key={note.entry}
            note={note}
            onChange={(text) => void keep({ ...note, text })}
            onRemove={() => void remove(note)}
          />
        ))}
      </ul>
      <div class="saved">
        <p role="status">{removed && t('options.words.noteRemoved', { term: removed.term || removed.entry })}</p>
        {removed && (
          <button
            type="button"
            class="link"
            onClick={() => {
              setRemoved(null);
              void keep(removed);
            }}
          >
            <span>{t('shared.undo')}</span>
          </button>
        )}
      </div>
    </div>
  );
}

interface NoteRowProps {
  readonly note: Note;
  readonly onChange: (text: string) => void;
  readonly onRemove: () => void;
}

function NoteRow({ note: { entry, term, text }, onChange, onRemove }: NoteRowProps) {
  return (
    <li class="row noted">
      <label class="field">
        <b class="hw">
          <bdi>{term || entry}</bdi>
        </b>
        <textarea
          rows={2}
          maxLength={2000}
          dir="auto"
          // Stored when the field is left, as its last state.
          defaultValue={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="link"
        aria-label={t('options.words.removeNote', { term: term || entry })}
        onClick={onRemove}
      >
        <span>{t('shared.remove')}</span>
      </button>
    </li>
  );
}
