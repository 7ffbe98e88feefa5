import { CrossIcon } from '../../components/icon.tsx';
import { t } from '../../i18n/translate.ts';

/** What is to be said of what was just done, at the foot of the window; empty: nothing. */
export function Told({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <section class="told" aria-label={text === '' ? undefined : t('playground.note')}>
      <p role="status">{text}</p>
      {text !== '' && (
        <button type="button" class="icon-btn" aria-label={t('playground.close')} onClick={onClose}>
          <CrossIcon />
        </button>
      )}
    </section>
  );
}
