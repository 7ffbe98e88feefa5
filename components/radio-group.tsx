interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
}

interface RadioGroupProps<Value extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `rows`: one below the other, with notes. `segments`: side by side in one frame. */
  readonly look: 'rows' | 'segments';
}

/** One of a few. */
export function RadioGroup<Value extends string | number>({
  legend,
  name,
  choices,
  value,
  onChange,
  look,
}: RadioGroupProps<Value>) {
  const items = choices.map((choice) => (
    <label key={choice.value} class={look === 'rows' ? 'choice' : undefined}>
      <input
        type="radio"
        name={name}
        value={choice.value}
        checked={choice.value === value}
        onChange={() => onChange(choice.value)}
      />
      <span>
        {look === 'rows' ? <b>{choice.label}</b> : choice.label}
        {choice.note !== undefined && <em>{choice.note}</em>}
      </span>
    </label>
  ));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {look === 'rows' ? items : <div class="seg3">{items}</div>}
    </fieldset>
  );
}
