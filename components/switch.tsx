import { t } from '../i18n/translate.ts';

/** On or off, also in words. `label`: what is switched ("Explain on courier.example"); `name`: by which it is found in the page. */
export function Switch({
  on,
  label,
  name,
  onChange,
  disabled = false,
}: {
  on: boolean;
  label: string;
  name?: string;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="switch"
      name={name}
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span aria-hidden="true">{on ? t('shared.on') : t('shared.off')}</span>
      <i />
    </button>
  );
}
