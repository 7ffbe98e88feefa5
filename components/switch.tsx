/** On or off, also in words. `label`: what is switched ("Explain on courier.example"). */
export function Switch({
  on,
  label,
  onChange,
  disabled = false,
}: {
  on: boolean;
  label: string;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span aria-hidden="true">{on ? 'On' : 'Off'}</span>
      <i />
    </button>
  );
}
