import { markStyles } from '../../../contract/choices.ts';
import { t } from '../../../i18n/translate.ts';
import { levelChoices } from '../../level-choices.ts';
import { RadioGroup } from '../../radio-group.tsx';
import { Switch } from '../../switch.tsx';
import { LanguageChoice } from '../language/language-choice.tsx';
import { OptionSection } from '../section/option-section.tsx';
import type { ReadingView } from '../section/options-view.ts';
import { ColourChoice } from './colour-choice.tsx';
import { PointingOptions } from './pointing-options.tsx';
import { ReadingPreview } from './reading-preview.tsx';
import { DensityScale, DwellScale } from './scales.tsx';

interface ReadingOptionsProps {
  readonly reading: ReadingView;
  /** Words that are marked in the preview; null: it is being read. */
  readonly marked: number | null;
  readonly onChange: (change: Partial<ReadingView>) => void;
}

/** What Newsgloss does for each reader. */
const notes = {
  1: 'options.level.newcomerNote',
  2: 'options.level.followerNote',
  3: 'options.level.expertNote',
} as const;
const levels = () => levelChoices().map((choice) => ({ ...choice, note: t(notes[choice.value]) }));

const looks = () => markStyles.map((value) => ({ value, label: t(`options.reading.marks.${value}`) }));

/** Words between two marks of a term. */
const repeats = () => [
  { value: 0, label: t('options.reading.again.never') },
  { value: 700, label: t('options.reading.again.far') },
  { value: 350, label: t('options.reading.again.near') },
];

const openings = () =>
  [
    { value: 'hover', label: t('options.reading.opens.hover'), note: t('options.reading.opens.hoverNote') },
    { value: 'click', label: t('options.reading.opens.click') },
  ] as const;

const switches = ['people', 'numbers', 'places', 'marksAnswers', 'badge'] as const satisfies (keyof ReadingView)[];

export function ReadingOptions({ reading, marked, onChange }: ReadingOptionsProps) {
  const { level, density, marks, colour, opens, dwell, heldKey, doubleClick, again } = reading;
  return (
    <OptionSection id="reading" title={t('options.section.reading')}>
      <div class="two">
        <div class="ctl">
          <RadioGroup
            legend={t('options.reading.level')}
            name="level"
            look="rows"
            choices={levels()}
            value={level}
            onChange={(value) => onChange({ level: value })}
          />
          <DensityScale density={density} onChange={(value) => onChange({ density: value })} />
          <RadioGroup
            legend={t('options.reading.again.legend')}
            name="again"
            look="rows"
            choices={repeats()}
            value={again}
            onChange={(value) => onChange({ again: value })}
          />
          <div class="marks-look">
            <RadioGroup
              legend={t('options.reading.marks.legend')}
              name="marks"
              look="segments"
              choices={looks()}
              value={marks}
              onChange={(value) => onChange({ marks: value })}
            />
            <ColourChoice colour={colour} onChange={(value) => onChange({ colour: value })} />
          </div>
          <RadioGroup
            legend={t('options.reading.opens.legend')}
            name="opens"
            look="rows"
            choices={openings()}
            value={opens}
            onChange={(value) => onChange({ opens: value })}
          />
          {opens === 'hover' && <DwellScale dwell={dwell} onChange={(value) => onChange({ dwell: value })} />}
          <PointingOptions heldKey={heldKey} doubleClick={doubleClick} onChange={onChange} />
          {switches.map((field) => (
            <YesOrNo key={field} field={field} on={reading[field]} onChange={(on) => onChange({ [field]: on })} />
          ))}
          <LanguageChoice language={reading.language} onChange={(language) => onChange({ language })} />
        </div>
        <ReadingPreview reading={reading} marked={marked} />
      </div>
    </OptionSection>
  );
}

interface YesOrNoProps {
  readonly field: (typeof switches)[number];
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function YesOrNo({ field, on, onChange }: YesOrNoProps) {
  const name = t(`options.reading.${field}.name`);
  return (
    <div class="row">
      <div>
        <b>{name}</b>
        <em>{t(`options.reading.${field}.hint`)}</em>
      </div>
      <Switch on={on} name={field} label={name} onChange={onChange} />
    </div>
  );
}
