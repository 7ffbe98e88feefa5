import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import type { BulkOutcome } from '../section/options-view.ts';

/** What can be done with all ticked terms. */
export interface BulkAct {
  /** "I know these 3". */
  name(count: number): string;
  /** "3 terms are marked no longer." */
  done(count: number): string;
  run(ids: readonly string[]): Promise<BulkOutcome>;
}

interface TickedActsProps {
  readonly ticked: readonly string[];
  readonly act: BulkAct;
  /** Id of the field to which the focus goes where nothing is left of what had it. */
  readonly field: string;
  readonly onDone: (ids: readonly string[]) => void;
}

type Said =
  | { readonly kind: 'done'; readonly words: string; readonly undo: () => Promise<boolean> }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly problem: string };

/** The button, and beside it what came of it. What was ticked stays ticked where it could not be kept. */
export function TickedActs({ ticked, act, field, onDone }: TickedActsProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed rests now.
  useLayoutEffect(() => {
    if (said?.kind === 'done') undoButton.current?.focus();
    if (said?.kind === 'undone') document.getElementById(field)?.focus();
  }, [said]);
  const run = async () => {
    const outcome = await act.run(ticked);
    if (outcome.kind === 'failed') return setSaid(outcome);
    onDone(ticked);
    setSaid({ kind: 'done', words: act.done(ticked.length), undo: outcome.undo });
  };
  const undo = async (take: () => Promise<boolean>) =>
    setSaid((await take()) ? { kind: 'undone' } : { kind: 'failed', problem: t('options.terms.notTakenBack') });
  return (
    <div class="ticked">
      <button type="button" class="btn" disabled={ticked.length === 0} onClick={() => void run()}>
        <span>{act.name(ticked.length)}</span>
      </button>
      <p role="status">
        {said?.kind === 'done' && said.words}
        {said?.kind === 'undone' && t('options.terms.takenBack')}
      </p>
      {said?.kind === 'failed' && (
        <p role="alert" class="err">
          {said.problem}
        </p>
      )}
      {said?.kind === 'done' && (
        <button type="button" class="link" ref={undoButton} onClick={() => void undo(said.undo)}>
          <span>{t('shared.undo')}</span>
        </button>
      )}
    </div>
  );
}
