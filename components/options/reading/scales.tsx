import { densities } from '../../../contract/choices.ts';
import { t } from '../../../i18n/translate.ts';
import type { ReadingView } from '../section/options-view.ts';
import { secondsInWords } from './seconds-in-words.ts';

interface ScaleProps {
  readonly of: 'density' | 'dwell';
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly value: number;
  /** What the value says. */
  readonly inWords: string;
  /** Between its two ends. */
  readonly middle: string;
  readonly onChange: (value: number) => void;
}

function Scale({ of, least, most, step, value, inWords, middle, onChange }: ScaleProps) {
  return (
    <fieldset>
      <legend>{t(`options.reading.${of}.legend`)}</legend>
      <div class="scale">
        <input
          type="range"
          name={of}
          min={least}
          max={most}
          step={step}
          value={value}
          aria-label={t(`options.reading.${of}.label`)}
          aria-valuetext={inWords}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
        <div aria-hidden="true">
          <em>{t(`options.reading.${of}.least`)}</em>
          <em>{middle}</em>
          <em>{t(`options.reading.${of}.most`)}</em>
        </div>
      </div>
    </fieldset>
  );
}

interface DensityScaleProps {
  readonly density: ReadingView['density'];
  readonly onChange: (density: ReadingView['density']) => void;
}

export function DensityScale({ density, onChange }: DensityScaleProps) {
  return (
    <Scale
      of="density"
      least={0}
      most={densities.length - 1}
      step={1}
      value={densities.indexOf(density)}
      inWords={t(`options.reading.density.${density}`)}
      middle={t('options.reading.density.normal')}
      onChange={(value) => onChange(densities[value] ?? 'normal')}
    />
  );
}

/** Milliseconds, in steps that can be felt. */
const dwellScale = { least: 200, most: 1200, step: 100 };

export function DwellScale({ dwell, onChange }: { dwell: number; onChange: (dwell: number) => void }) {
  const shown = secondsInWords(dwell);
  return <Scale of="dwell" {...dwellScale} value={dwell} inWords={shown} middle={shown} onChange={onChange} />;
}
