import { t } from '../../../i18n/translate.ts';
import { Switch } from '../../switch.tsx';

/** The one choice for all that is the reader's own, offered wherever they add to it. */
export interface OwnOnPages {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Why what is the reader's own is not on pages, and the switch for it. */
export function OwnOnPagesRow({ shown, onChange }: OwnOnPages) {
  return (
    <div class="row">
      <div>
        <b>{t('options.ownOnPages.name')}</b>
        <em>{shown ? t('options.ownOnPages.on') : t('options.ownOnPages.off')}</em>
      </div>
      <Switch on={shown} name="own-on-pages" label={t('options.ownOnPages.name')} onChange={onChange} />
    </div>
  );
}
