import { t } from '../../i18n/translate.ts';

/** What came of a choice, in a sentence, and how to take it back. */
export interface Said {
  readonly text: string;
  readonly undo: (() => Promise<unknown>) | null;
  /** In place of undoing it: what may be done further. */
  readonly further?: Further;
}

interface Further {
  readonly label: string;
  run(): Promise<Said | null> | Said | null;
}

/** Does something and says what came of it; a failure, too. */
export async function outcomeOf(run: () => Promise<Said | null> | Said | null): Promise<Said | null> {
  try {
    return await run();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { text: t('card.notDone', { problem }), undo: null };
  }
}

interface OutcomeProps {
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
}

/** What came of a choice, and the way back. Always there, for what appears together with its text is not read out. */
export function Outcome({ said, say }: OutcomeProps) {
  const { undo, further } = said ?? {};
  const run = further?.run ?? (undo && (() => undo().then(() => ({ text: t('card.undone'), undo: null }))));
  return (
    <div class={said ? 'said' : undefined}>
      <p class="note" role="status">
        {said?.text}
      </p>
      {run && (
        <button type="button" class="link" onClick={async () => say(await outcomeOf(run))}>
          <span>{further?.label ?? t('shared.undo')}</span>
        </button>
      )}
    </div>
  );
}
