import { useState } from 'preact/hooks';
import type { KeptBefore } from '../../../contract/backup.ts';
import { EraseQuestion } from '../section/erase-question.tsx';
import { momentInWords } from './moment-in-words.ts';

interface PutBackProps {
  readonly before: KeptBefore;
  readonly onPutBack: () => void;
  /** It asked, and nothing is to be put back: what had the focus is gone. */
  readonly onLeave: () => void;
}

/** The way back from the last restore. It asks first: what was changed since then goes, too. */
export function PutBack({ before: { made, interrupted }, onPutBack, onLeave }: PutBackProps) {
  const [asks, setAsks] = useState(false);
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
        <EraseQuestion
          question={`Put back what was here before the restore of ${when}? What you changed of it since then is lost.`}
          keep="Leave it"
          erase="Put it back"
          onKeep={() => {
            onLeave();
            setAsks(false);
          }}
          onErase={onPutBack}
        />
      )}
    </>
  );
}
