import { t } from '../../i18n/translate.ts';
import { CrossIcon, UpIcon } from '../icon.tsx';
import { inOurLanguage } from '../in-its-language.ts';

interface WayBackProps {
  readonly back: () => void;
  readonly stay: () => void;
}

/** After a jump: the way back to where the reader was. */
export function WayBack({ back, stay }: WayBackProps) {
  return (
    <section class="ng way-back" {...inOurLanguage()} aria-label="Newsgloss">
      <button type="button" class="link" onClick={back}>
        <UpIcon />
        <span>{t('card.wayBack')}</span>
      </button>
      <button type="button" class="icon-btn" aria-label={t('card.stay')} onClick={stay}>
        <CrossIcon />
      </button>
    </section>
  );
}
