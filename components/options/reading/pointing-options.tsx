import { heldKeys } from '../../../contract/choices.ts';
import { t } from '../../../i18n/translate.ts';
import { keyName } from '../../key-names.ts';
import { RadioGroup } from '../../radio-group.tsx';
import type { ReadingView } from '../section/options-view.ts';

type Pointing = Pick<ReadingView, 'heldKey' | 'doubleClick'>;

const doubleClicks = ['page', 'explain'] as const;

/** How words that are not marked are explained, where the reader points. */
export function PointingOptions({
  heldKey,
  doubleClick,
  onChange,
}: Pointing & { readonly onChange: (change: Partial<Pointing>) => void }) {
  return (
    <>
      <div>
        <RadioGroup
          legend={t('options.reading.heldKey.legend')}
          name="held-key"
          look="segments"
          choices={heldKeys.map((value) => ({ value, label: keyName(value) }))}
          value={heldKey}
          onChange={(value) => onChange({ heldKey: value })}
        />
        <p class="hint">{t('options.reading.heldKey.hint')}</p>
      </div>
      <RadioGroup
        legend={t('options.reading.doubleClick.legend')}
        name="double-click"
        look="rows"
        choices={doubleClicks.map((value) => ({ value, label: t(`options.reading.doubleClick.${value}`) }))}
        value={doubleClick ? 'explain' : 'page'}
        onChange={(value) => onChange({ doubleClick: value === 'explain' })}
      />
    </>
  );
}
