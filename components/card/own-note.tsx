import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explainer } from '../../explain/model/reading.ts';
import type { CardActions } from './card-actions.ts';
import { outcomeOf, type Said } from './outcome.tsx';

interface OwnNoteProps {
  readonly explainer: Pick<Explainer, 'entry' | 'term' | 'note'>;
  readonly writing: boolean;
  readonly keep: CardActions['keepNote'];
  /** Told what could not be kept. */
  readonly say: (said: Said) => void;
}

/** What the reader wrote beside the entry. It is kept as it is written: whatever closes the card, nothing is lost. */
export function OwnNote({ explainer: { entry, term, note = '' }, writing, keep, say }: OwnNoteProps) {
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
    <section class="own" aria-label="Your note">
      <p class="src">Your note</p>
      {writing ? (
        <textarea
          ref={field}
          rows={3}
          maxLength={2000}
          aria-label="Your note"
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

/** What is typed is no shortcut of the page's; Escape closes the card all the same. */
function stayHere(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}
