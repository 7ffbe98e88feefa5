import { useRef, useState } from 'preact/hooks';
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
  const usable = items.filter((item) => item.usable).length;
  return (
    <div ref={box} tabIndex={-1} class="unfit">
      <p role="status">{said}</p>
      {items.length > 0 && (
        <fieldset class="offer" aria-label="Settings that could not be read">
          <p class="warn">
            {items.length === 1 ? 'One of your settings' : `${items.length.toLocaleString('en-GB')} of your settings`}{' '}
            could not be read. The usual holds in place of each. What is stored there stays until you do away with it.
            {view?.newer && ' A newer Newsgloss wrote your settings, and will know it again.'}
          </p>
          <ul>
            {items.slice(0, mostListed).map((item) => (
              <li key={item.path.join('/')}>{unfitInWords(item)}</li>
            ))}
            {items.length > mostListed && <li>… and {(items.length - mostListed).toLocaleString('en-GB')} more</li>}
          </ul>
          {problem !== null && (
            <p class="err" role="alert">
              {problem}
            </p>
          )}
          {asks ? (
            <EraseQuestion
              question="Do away with what could not be read? Nothing brings it back. The usual settings hold, as they do now."
              keep="Leave it"
              erase="Do away with it"
              onKeep={() => {
                box.current?.focus();
                setAsks(false);
              }}
              onErase={() => void act(actions.drop, 'It is done away with.')}
            />
          ) : (
            <div class="act">
              {usable > 0 && (
                <button
                  type="button"
                  class="btn"
                  onClick={() => void act(actions.putBack, 'Put back, with the date of today.')}
                >
                  <span>
                    {usable === 1
                      ? 'Put back the one that lacks but a date'
                      : `Put back the ${usable} that lack but a date`}
                  </span>
                </button>
              )}
              <button type="button" class="link" onClick={actions.save}>
                <span>Save it as a file</span>
              </button>
              <button type="button" class="link" onClick={() => setAsks(true)}>
                <span>Do away with it…</span>
              </button>
            </div>
          )}
        </fieldset>
      )}
    </div>
  );
}
