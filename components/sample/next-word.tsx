import { t } from '../../i18n/translate.ts';

interface NextWordProps {
  /** As the browser writes it ("Alt+N"); empty where none is set. */
  readonly shortcut: string;
  readonly onClick: () => void;
}

/** What the key does, for whoever has none, and beside it the key. */
export function NextWord({ shortcut, onClick }: NextWordProps) {
  return (
    <button type="button" class="btn next-word" onClick={onClick}>
      <span>{t('sample.nextWord')}</span>
      {shortcut !== '' && <kbd>{shortcut}</kbd>}
    </button>
  );
}
