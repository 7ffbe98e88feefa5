import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ErasablePart, Erased } from '../../../contract/erased.ts';
import { EraseQuestion } from '../section/erase-question.tsx';
import type { OptionsActions } from '../section/options-view.ts';

const names: Readonly<Record<ErasablePart, string>> = {
  settings: 'settings, rules for sites, what you said of terms, and how often their cards were opened',
  met: 'the words you met',
  words: 'your own words and notes',
  packs: 'your packs',
  before: 'what was here before a backup was restored',
  synced: 'what is synced, and what is known of it',
  permissions: 'what the browser allowed on sites',
  session: 'what was remembered until the browser closes',
};

const question =
  'All of it goes: settings, rules for sites, known terms, your words and notes, the words you met, your packs, what is synced, and what the ' +
  'browser allows. Nothing brings it back; save first what you want to keep.';

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
          <span>{step === 'erases' ? 'Erasing …' : 'Erase everything'}</span>
        </button>
      </p>
      {step === 'asks' && (
        <EraseQuestion
          question={question}
          keep="Keep everything"
          erase="Yes, erase everything"
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
          <p>{failed.length === 0 ? 'Newsgloss is as freshly installed. Erased:' : 'Erased:'}</p>
          <ul class="gone">
            {done.map((part) => (
              <li key={part}>{names[part]}</li>
            ))}
          </ul>
        </>
      )}
      {failed.length > 0 && (
        <>
          <p class="warn">Still there, because the browser did not let go of it:</p>
          <ul class="gone">
            {failed.map(({ part, problem }) => (
              <li key={part}>{`${names[part]} (${problem})`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
