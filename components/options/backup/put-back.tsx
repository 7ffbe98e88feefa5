import { useState } from 'preact/hooks';
import type { KeptBefore } from '../../../contract/backup.ts';
import { t } from '../../../i18n/translate.ts';
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
          {t('options.backup.putBack.interrupted', { when })}
        </p>
      )}
      {!asks && (
        <p>
          <button type="button" class="link" onClick={() => setAsks(true)}>
            <span>{t('options.backup.putBack.button')}</span>
          </button>
        </p>
      )}
      {asks && (
        <EraseQuestion
          question={t('options.backup.putBack.ask', { when })}
          keep={t('options.backup.putBack.keep')}
          erase={t('options.backup.putBack.confirm')}
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
