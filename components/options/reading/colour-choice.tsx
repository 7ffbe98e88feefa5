import { colourOf, type MarkColour, markColours } from '../../../contract/mark-look.ts';

interface ColourChoiceProps {
  readonly colour: MarkColour;
  readonly onChange: (colour: MarkColour) => void;
}

const names: Readonly<Record<MarkColour, string>> = {
  text: 'As the text',
  blue: 'Blue',
  green: 'Green',
  orange: 'Orange',
  red: 'Red',
  purple: 'Purple',
};

/** In which colour words are marked. Each stands beside its name: a colour alone says too little. */
export function ColourChoice({ colour, onChange }: ColourChoiceProps) {
  return (
    <fieldset>
      <legend>In which colour?</legend>
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
              {names[value]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
