import { densities } from '../../../contract/choices.ts';
import { t } from '../../../i18n/translate.ts';
import type { ReadingView } from '../section/options-view.ts';
import { secondsInWords } from './seconds-in-words.ts';

export function DensityScale({
  density,
  onChange,
}: {
  density: ReadingView['density'];
  onChange: (density: ReadingView['density']) => void;
}) {
  return (
    <fieldset>
      <legend>{t('options.reading.density.legend')}</legend>
      <div class="scale">
        <input
          type="range"
          name="density"
          min={0}
          max={2}
          value={densities.indexOf(density)}
          aria-label={t('options.reading.density.label')}
          aria-valuetext={t(`options.reading.density.${density}`)}
          onInput={(event) => onChange(densities[Number(event.currentTarget.value)] ?? 'normal')}
        />
        <div aria-hidden="true">
          <em>{t('options.reading.density.least')}</em>
          <em>{t('options.reading.density.normal')}</em>
          <em>{t('options.reading.density.most')}</em>
        </div>
      </div>
    </fieldset>
  );
}

/** Milliseconds, in steps that can be felt. */
const dwellScale = { least: 200, most: 1200, step: 100 };

export function DwellScale({ dwell, onChange }: { dwell: number; onChange: (dwell: number) => void }) {
  const shown = secondsInWords(dwell);
  return (
    <fieldset>
      <legend>{t('options.reading.dwell.legend')}</legend>
      <div class="scale">
        <input
          type="range"
          name="dwell"
          min={dwellScale.least}
          max={dwellScale.most}
          step={dwellScale.step}
          value={dwell}
          aria-label={t('options.reading.dwell.label')}
          aria-valuetext={shown}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
        <div aria-hidden="true">
          <em>{t('options.reading.dwell.least')}</em>
          <em>{shown}</em>
          <em>{t('options.reading.dwell.most')}</em>
        </div>
      </div>
    </fieldset>
  );
}
