import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { CrossIcon } from '../icon.tsx';
import { Switch } from '../switch.tsx';
import { type KeyRow, keyGroups } from './key-groups.ts';
import type { KeysHelp } from './keys-view.ts';

/** The page of keys, over whatever is open. Nothing while it is closed. */
export function KeysDialog({ shown, close, change, setQuestionKey }: Omit<KeysHelp, 'show'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const isOpen = shown !== null;
  useLayoutEffect(() => {
    // The browser keeps the focus in it, and gives it back.
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog class="ng keys-help" ref={dialog} aria-labelledby={heading} onClose={close}>
      {shown && (
        <>
          <header>
            <h2 id={heading}>{t('keys.title')}</h2>
            <button type="button" class="icon-btn" aria-label={t('shared.close')} onClick={close}>
              <CrossIcon />
            </button>
          </header>
          {keyGroups(shown).map(({ name, rows }, at) => (
            <section key={name}>
              <h3>{name}</h3>
              <dl>
                {rows.map((row) => (
                  <Row key={row.does} row={row} />
                ))}
              </dl>
              {at === 0 && shown.commands.length > 0 && (
                <button type="button" class="link" onClick={change}>
                  <span>{t('keys.change')}</span>
                </button>
              )}
            </section>
          ))}
          <div class="row">
            <span>{t('keys.questionKey')}</span>
            <Switch on={shown.questionKey} label={t('keys.questionKey')} onChange={setQuestionKey} />
          </div>
        </>
      )}
    </dialog>
  );
}

function Row({ row: { keys, does } }: { row: KeyRow }) {
  return (
    <div>
      <dt>
        {keys.length === 0 && <em>{t('keys.none')}</em>}
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
