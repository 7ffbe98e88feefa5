/** What came of a choice, in a sentence, and how to take it back. */
export interface Said {
  readonly text: string;
  readonly undo: (() => void) | null;
}

interface OutcomeProps {
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
}

/** What came of a choice, and the way back. Always there, for what appears together with its text is not read out. */
export function Outcome({ said, say }: OutcomeProps) {
  const undo = said?.undo;
  const takeBack = () => {
    undo?.();
    say({ text: 'Taken back.', undo: null });
  };
  return (
    <div class={said ? 'said' : undefined}>
      <p class="note" role="status">
        {said?.text}
      </p>
      {undo && (
        <button type="button" class="link" onClick={takeBack}>
          <span>Undo</span>
        </button>
      )}
    </div>
  );
}
