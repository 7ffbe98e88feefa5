import { useLayoutEffect, useRef } from 'preact/hooks';

interface EraseQuestionProps {
  readonly question: string;
  /** What is done away with, as its button says. */
  readonly erase: string;
  readonly keep: string;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks before something is erased that nothing brings back. The focus goes to the question. */
export function EraseQuestion({ question, erase, keep, onErase, onKeep }: EraseQuestionProps) {
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
