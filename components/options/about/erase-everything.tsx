import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Erased } from '../../../contract/erased.ts';
import { t } from '../../../i18n/translate.ts';
import { EraseQuestion } from '../section/erase-question.tsx';
import type { OptionsActions } from '../section/options-view.ts';

interface EraseEverythingProps {
  readonly erased: Erased | null;
  readonly erase: OptionsActions['eraseEverything'];
}

/** Takes away all that Newsgloss keeps, after a second press, and says what is gone. */
export function EraseEverything({ erased, erase }: EraseEverythingProps) {
  const [step, setStep] = useState<'rests' | 'asks' | 'erases'>('rests');
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const report = useRef<HTMLDivElement>(null);
  // What was pressed is gone with the page as it was: the focus comes to what is said of it.
  useLayoutEffect(() => {
    if (erased) report.current?.focus();
  }, [erased]);
  useLayoutEffect(() => {
    if (step === 'rests' && document.activeElement === document.body && problem !== null) opener.current?.focus();
  }, [step, problem]);
  const run = async () => {
    setStep('erases');
    setProblem(await erase());
    setStep('rests');
  };
  const keep = () => {
    setStep('rests');
    opener.current?.focus();
  };
  return (
    <div class="erase">
      {erased && (
        <div class="offer" ref={report} tabIndex={-1} role="status">
          <ErasedInWords erased={erased} />
        </div>
      )}
      {problem !== null && (
        <p class="hint err" role="alert">
          {problem}
        </p>
      )}
      <p>
        <button
          type="button"
          class="btn"
          ref={opener}
          disabled={step === 'erases'}
          aria-expanded={step === 'asks'}
          onClick={() => setStep('asks')}
        >
          <span>{step === 'erases' ? t('options.about.erasing') : t('options.about.erase')}</span>
        </button>
      </p>
      {step === 'asks' && (
        <EraseQuestion
          question={t('options.about.eraseQuestion')}
          keep={t('options.about.keepAll')}
          erase={t('options.about.eraseYes')}
          onKeep={keep}
          onErase={() => void run()}
        />
      )}
    </div>
  );
}

function ErasedInWords({ erased: { done, failed } }: { readonly erased: Erased }) {
  return (
    <div>
      {done.length > 0 && (
        <>
          <p>{failed.length === 0 ? t('options.about.erasedAll') : t('options.about.erased')}</p>
          <ul class="gone">
            {done.map((part) => (
              <li key={part}>{t(`options.about.part.${part}`)}</li>
            ))}
          </ul>
        </>
      )}
      {failed.length > 0 && (
        <>
          <p class="warn">{t('options.about.notErased')}</p>
          <ul class="gone">
            {failed.map(({ part, problem }) => (
              <li key={part}>{t('options.about.partNotErased', { part: t(`options.about.part.${part}`), problem })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
