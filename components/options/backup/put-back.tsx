import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptBefore } from '../../../contract/backup.ts';
import { momentInWords } from './moment-in-words.ts';

interface PutBackProps {
  readonly before: KeptBefore;
  readonly onPutBack: () => void;
}

/** The way back from the last restore. It asks first: what was changed since then goes, too. */
export function PutBack({ before: { made, interrupted }, onPutBack }: PutBackProps) {
  const [asks, setAsks] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (asks) question.current?.focus();
  }, [asks]);
  const when = momentInWords(made);
  return (
    <>
      {interrupted && (
        <p class="hint err" role="alert">
          The restore of {when} was interrupted: some of it may be missing. Restore the file again, or put back what was
          here before.
        </p>
      )}
      {!asks && (
        <p>
          <button type="button" class="link" onClick={() => setAsks(true)}>
            <span>Put back what was here before</span>
          </button>
        </p>
      )}
      {asks && (
        <fieldset ref={question} class="offer" tabIndex={-1} aria-label="Put back what was here before?">
          <p>Put back what was here before the restore of {when}? What you changed of it since then is lost.</p>
          <div class="act">
            <button type="button" class="btn" onClick={() => setAsks(false)}>
              <span>Leave it</span>
            </button>
            <button type="button" class="link" onClick={onPutBack}>
              <span>Put it back</span>
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}
