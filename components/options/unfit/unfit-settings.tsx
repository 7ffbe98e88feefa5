import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../i18n/translate.ts';
import { EraseQuestion } from '../section/erase-question.tsx';
import { unfitInWords } from './unfit-in-words.ts';
import type { UnfitActions, UnfitView } from './unfit-view.ts';

interface UnfitSettingsProps {
  readonly view: UnfitView;
  readonly actions: UnfitActions;
}

/** So many are listed; the file has all. */
const mostListed = 10;

/** Says which settings could not be read, and offers what can be done about them. Nothing where all could. */
export function UnfitSettings({ view, actions }: UnfitSettingsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (work: () => Promise<string | null>, done: string) => {
    // At once: what has the focus now goes away.
    box.current?.focus();
    setAsks(false);
    const wrong = await work();
    setProblem(wrong);
    setSaid(wrong === null ? done : null);
  };
  const items = view?.items ?? [];
  return (
    <div ref={box} tabIndex={-1} class="unfit">
      <p role="status">{said}</p>
      {items.length > 0 && (
        <fieldset class="offer" aria-label={t('options.unfit.label')}>
          <Unread items={items} newer={view?.newer ?? false} />
          {problem !== null && (
            <p class="err" role="alert">
              {problem}
            </p>
          )}
          {asks ? (
            <EraseQuestion
              question={t('options.unfit.dropQuestion')}
              keep={t('options.unfit.dropKeep')}
              erase={t('options.unfit.dropErase')}
              onKeep={() => {
                box.current?.focus();
                setAsks(false);
              }}
              onErase={() => void act(actions.drop, t('options.unfit.dropDone'))}
            />
          ) : (
            <Remedies
              usable={items.filter((item) => item.usable).length}
              putBack={() => void act(actions.putBack, t('options.unfit.putBackDone'))}
              save={actions.save}
              drop={() => setAsks(true)}
            />
          )}
        </fieldset>
      )}
    </div>
  );
}

/** How many settings could not be read, and which. */
function Unread({ items, newer }: NonNullable<UnfitView>) {
  return (
    <>
      <p class="warn">
        {plural('options.unfit.unread', items.length)}
        {newer && ` ${t('options.unfit.newer')}`}
      </p>
      <ul>
        {items.slice(0, mostListed).map((item) => (
          <li key={item.path.join('/')}>{unfitInWords(item)}</li>
        ))}
        {items.length > mostListed && <li>{plural('options.unfit.more', items.length - mostListed)}</li>}
      </ul>
    </>
  );
}

interface RemediesProps {
  /** How many of them can be put back. */
  readonly usable: number;
  readonly putBack: () => void;
  readonly save: () => void;
  readonly drop: () => void;
}

/** What can be done about them. */
function Remedies({ usable, putBack, save, drop }: RemediesProps) {
  return (
    <div class="act">
      {usable > 0 && (
        <button type="button" class="btn" onClick={putBack}>
          <span>{plural('options.unfit.putBack', usable)}</span>
        </button>
      )}
      <button type="button" class="link" onClick={save}>
        <span>{t('options.unfit.save')}</span>
      </button>
      <button type="button" class="link" onClick={drop}>
        <span>{t('options.unfit.drop')}</span>
      </button>
    </div>
  );
}
