import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Opener } from '../../contract/choices.ts';
import { t } from '../../i18n/translate.ts';
import { CrossIcon } from '../icon.tsx';
import { NextWord } from './next-word.tsx';

/** As the browser writes them ("Alt+N"); empty where none is set. */
export interface NoteKeys {
  readonly next: string;
  readonly previous: string;
}

interface NotesProps {
  readonly opens: Opener;
  readonly keys: NoteKeys;
  readonly nextWord: () => void;
}

const all = ['cards', 'toolbar', 'keys'] as const;
type Note = (typeof all)[number];

/** A sentence each on what there is to try. Each can be sent away, and all be had back. */
export function Notes({ opens, keys, nextWord }: NotesProps) {
  const [shown, setShown] = useState<readonly Note[]>(all);
  const aside = useRef<HTMLElement>(null);
  const changed = useRef(false);
  // What was pressed is gone: the focus stays among the notes.
  useLayoutEffect(() => {
    if (changed.current) aside.current?.querySelector<HTMLElement>('.dismiss, .again')?.focus();
  }, [shown]);
  const show = (notes: readonly Note[]) => {
    changed.current = true;
    setShown(notes);
  };
  return (
    <aside aria-label={t('sample.notes')} ref={aside}>
      {shown.length === 0 && (
        <button type="button" class="link again" onClick={() => show(all)}>
          <span>{t('sample.notesAgain')}</span>
        </button>
      )}
      {shown.map((note) => (
        <section key={note} class="note" aria-labelledby={`note-${note}`}>
          <h2 id={`note-${note}`}>{t(`sample.${note}`)}</h2>
          <button
            type="button"
            class="icon-btn dismiss"
            aria-label={t('sample.dismiss', { note: t(`sample.${note}`) })}
            onClick={() => show(shown.filter((other) => other !== note))}
          >
            <CrossIcon />
          </button>
          {note === 'cards' && <p>{opens === 'hover' ? t('sample.cardsByHover') : t('sample.cardsByClick')}</p>}
          {note === 'toolbar' && <p>{t('sample.aboutToolbar')}</p>}
          {note === 'keys' && (
            <>
              <p>{sentenceOnKeys(keys)}</p>
              <NextWord shortcut="" onClick={nextWord} />
            </>
          )}
        </section>
      ))}
    </aside>
  );
}

function sentenceOnKeys({ next, previous }: NoteKeys): string {
  if (next === '') return t('sample.noKeys');
  return previous === '' ? t('sample.nextKey', { next }) : t('sample.bothKeys', { next, previous });
}
