import { t } from '../../i18n/translate.ts';

interface StopOfferProps {
  readonly keep: () => void;
  readonly stop: () => void;
}

/** Asked once of a term that is opened again and again. */
export function StopOffer({ keep, stop }: StopOfferProps) {
  return (
    <div class="offer">
      <p class="note">{t('card.often')}</p>
      <button type="button" class="link" onClick={keep}>
        <span>{t('card.keep')}</span>
      </button>
      <button type="button" class="link end" onClick={stop}>
        <span>{t('card.stop')}</span>
      </button>
    </div>
  );
}
