import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Opener } from '../../contract/choices.ts';
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

const names = { card: 'Cards', popup: 'The toolbar button', keys: 'Keys' } as const;
type Note = keyof typeof names;
const all = Object.keys(names) as Note[];

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
    <aside aria-label="How it works" ref={aside}>
      {shown.length === 0 && (
        <button type="button" class="link again" onClick={() => show(all)}>
          <span>Show the notes again</span>
        </button>
      )}
      {shown.map((note) => (
        <section key={note} class="note" aria-labelledby={`note-${note}`}>
          <h2 id={`note-${note}`}>{names[note]}</h2>
          <button
            type="button"
            class="icon-btn dismiss"
            aria-label={`Dismiss: ${names[note]}`}
            onClick={() => show(shown.filter((other) => other !== note))}
          >
            <CrossIcon />
          </button>
          {note === 'card' && <p>{sentenceOnCards(opens)}</p>}
          {note === 'popup' && (
            <p>The Newsgloss button in the browser’s toolbar has a briefing of this story, its terms and a search.</p>
          )}
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

function sentenceOnCards(opens: Opener): string {
  const how = opens === 'hover' ? 'Rest the pointer on a marked word, or tap it' : 'Click or tap a marked word';
  return `${how}, to read what it means and what this story says about it.`;
}

function sentenceOnKeys({ next, previous }: NoteKeys): string {
  if (next === '')
    return 'You can set keys for the next and the previous marked word in the browser; Esc closes a card.';
  const back = previous === '' ? '' : `, ${previous} that of the one before`;
  return `${next} opens the card of the next marked word${back}, and Esc closes it.`;
}
