/** What the reader said of a term today. */
export interface SaidTerm {
  readonly what: 'known' | 'hidden' | 'doubted';
  /** Of the entry or of its sense. */
  readonly id: string;
  readonly term: string;
}

interface SaidLatelyProps {
  readonly said: readonly SaidTerm[];
  readonly takeBack: (said: SaidTerm) => void;
}

/** What was pressed in cards today, each to be taken back where no page can lead the press. Nothing without any. */
export function SaidLately({ said, takeBack }: SaidLatelyProps) {
  if (said.length === 0) return null;
  return (
    <section class="lately" aria-label="Marked no longer since today">
      <p class="meta">Marked no longer since today:</p>
      <ul>
        {said.map((one) => (
          <li key={`${one.what} ${one.id}`}>
            <span>
              {one.term}
              {one.what === 'doubted' && ' (wrong meaning)'}
            </span>
            <button
              type="button"
              class="link plain"
              aria-label={`Mark ${one.term} again`}
              onClick={() => takeBack(one)}
            >
              <span>Undo</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
