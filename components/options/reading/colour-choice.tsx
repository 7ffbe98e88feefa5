import { colourOf, type MarkColour, markColours } from '../../../contract/mark-look.ts';
import { t } from '../../../i18n/translate.ts';

interface ColourChoiceProps {
  readonly colour: MarkColour;
  readonly onChange: (colour: MarkColour) => void;
}

/** In which colour words are marked. Each stands beside its name: a colour alone says too little. */
export function ColourChoice({ colour, onChange }: ColourChoiceProps) {
  return (
    <fieldset>
      <legend>{t('options.reading.colour.legend')}</legend>
      <div class="colours">
        {markColours.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="colour"
              value={value}
              checked={value === colour}
              onChange={() => onChange(value)}
            />
            <span>
              <i style={{ borderColor: value === 'text' ? 'currentColor' : colourOf[value] }} />
              {t(`options.reading.colour.${value}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
