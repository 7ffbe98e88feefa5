import { useLayoutEffect, useRef } from 'preact/hooks';

interface MetQuestionProps {
  readonly question: string;
  /** What is done away with, as its button says. */
  readonly erase: string;
  readonly keep: string;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks before words are erased: nothing brings them back. The focus goes to the question. */
export function MetQuestion({ question, erase, keep, onErase, onKeep }: MetQuestionProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <fieldset ref={box} class="offer" tabIndex={-1} aria-label={question}>
      <p>{question}</p>
      <div class="act">
        <button type="button" class="btn" onClick={onKeep}>
          <span>{keep}</span>
        </button>
        <button type="button" class="link" onClick={onErase}>
          <span>{erase}</span>
        </button>
      </div>
    </fieldset>
  );
}
