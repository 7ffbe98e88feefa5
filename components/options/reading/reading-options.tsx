import { densities } from '../../../contract/choices.ts';
import { levelChoices } from '../../level-choices.ts';
import { RadioGroup } from '../../radio-group.tsx';
import { Switch } from '../../switch.tsx';
import { LanguageChoice } from '../language/language-choice.tsx';
import { OptionSection } from '../section/option-section.tsx';
import type { ReadingView } from '../section/options-view.ts';
import { ColourChoice } from './colour-choice.tsx';
import { PointingOptions } from './pointing-options.tsx';
import { ReadingPreview, secondsInWords } from './reading-preview.tsx';

interface ReadingOptionsProps {
  readonly reading: ReadingView;
  /** Words that are marked in the preview; null: it is being read. */
  readonly marked: number | null;
  readonly onChange: (change: Partial<ReadingView>) => void;
}

const notes = {
  1: 'Explains widely',
  2: 'Explains what a headline takes for granted',
  3: 'Explains terms of art only',
} as const;
const levels = levelChoices.map((choice) => ({ ...choice, note: notes[choice.value] }));

const looks = [
  { value: 'dotted', label: 'Fine dots' },
  { value: 'line', label: 'Thin line' },
  { value: 'wash', label: 'Wash' },
] as const;

/** Words between two marks of a term. */
const repeats = [
  { value: 0, label: 'Never' },
  { value: 700, label: 'After two screens or so' },
  { value: 350, label: 'On every screen or so' },
] as const;

const openings = [
  { value: 'hover', label: 'Resting on a mark', note: 'A click opens it at once' },
  { value: 'click', label: 'Clicking a mark only' },
] as const;

const switches = [
  {
    field: 'people',
    name: 'Explain people',
    hint: 'Who somebody is, in the article’s own words, where you ask',
  },
  {
    field: 'numbers',
    name: 'Explain numbers',
    hint: 'What a sum, a measure or a share amounts to, where you ask',
  },
  { field: 'places', name: 'Explain places', hint: 'Countries and cities, with a map, where you ask' },
  {
    field: 'marksAnswers',
    name: 'Mark people and sums too',
    hint: 'Somebody named again after a while, and a sum beside something known',
  },
  { field: 'badge', name: 'Count on the toolbar icon', hint: 'How many words are marked on the page' },
] as const satisfies readonly { field: keyof ReadingView; name: string; hint: string }[];

export function ReadingOptions({ reading, marked, onChange }: ReadingOptionsProps) {
  const { level, density, marks, colour, opens, dwell, heldKey, doubleClick, again } = reading;
  return (
    <OptionSection id="reading" title="Reading">
      <div class="two">
        <div class="ctl">
          <RadioGroup
            legend="How much do you follow the news?"
            name="level"
            look="rows"
            choices={levels}
            value={level}
            onChange={(value) => onChange({ level: value })}
          />
          <DensityScale density={density} onChange={(value) => onChange({ density: value })} />
          <RadioGroup
            legend="Is a word marked again further down?"
            name="again"
            look="rows"
            choices={repeats}
            value={again}
            onChange={(value) => onChange({ again: value })}
          />
          <div class="marks-look">
            <RadioGroup
              legend="What do they look like?"
              name="marks"
              look="segments"
              choices={looks}
              value={marks}
              onChange={(value) => onChange({ marks: value })}
            />
            <ColourChoice colour={colour} onChange={(value) => onChange({ colour: value })} />
          </div>
          <RadioGroup
            legend="What opens a card?"
            name="opens"
            look="rows"
            choices={openings}
            value={opens}
            onChange={(value) => onChange({ opens: value })}
          />
          {opens === 'hover' && <DwellScale dwell={dwell} onChange={(value) => onChange({ dwell: value })} />}
          <PointingOptions heldKey={heldKey} doubleClick={doubleClick} onChange={onChange} />
          {switches.map(({ field, name, hint }) => (
            <YesOrNo
              key={field}
              name={name}
              hint={hint}
              on={reading[field]}
              onChange={(on) => onChange({ [field]: on })}
            />
          ))}
          <LanguageChoice language={reading.language} onChange={(language) => onChange({ language })} />
        </div>
        <ReadingPreview reading={reading} marked={marked} />
      </div>
    </OptionSection>
  );
}

const densityNames = { few: 'the hardest words', normal: 'what you may not know', many: 'whatever may help' } as const;

function DensityScale({
  density,
  onChange,
}: {
  density: ReadingView['density'];
  onChange: (density: ReadingView['density']) => void;
}) {
  return (
    <fieldset>
      <legend>How many marks?</legend>
      <div class="scale">
        <input
          type="range"
          min={0}
          max={2}
          value={densities.indexOf(density)}
          aria-label="How many marks"
          aria-valuetext={densityNames[density]}
          onInput={(event) => onChange(densities[Number(event.currentTarget.value)] ?? 'normal')}
        />
        <div aria-hidden="true">
          <em>few</em>
          <em>{densityNames.normal}</em>
          <em>many</em>
        </div>
      </div>
    </fieldset>
  );
}

/** Milliseconds, in steps that can be felt. */
const dwellScale = { least: 200, most: 1200, step: 100 };

function DwellScale({ dwell, onChange }: { dwell: number; onChange: (dwell: number) => void }) {
  const shown = secondsInWords(dwell);
  return (
    <fieldset>
      <legend>After how long?</legend>
      <div class="scale">
        <input
          type="range"
          min={dwellScale.least}
          max={dwellScale.most}
          step={dwellScale.step}
          value={dwell}
          aria-label="After how long"
          aria-valuetext={shown}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
        <div aria-hidden="true">
          <em>sooner</em>
          <em>{shown}</em>
          <em>later</em>
        </div>
      </div>
    </fieldset>
  );
}

interface YesOrNoProps {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function YesOrNo({ name, hint, on, onChange }: YesOrNoProps) {
  return (
    <div class="row">
      <div>
        <b>{name}</b>
        <em>{hint}</em>
      </div>
      <Switch on={on} label={name} onChange={onChange} />
    </div>
  );
}
