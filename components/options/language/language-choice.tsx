import { type InterfaceLanguage, interfaceLanguages } from '../../../contract/choices.ts';
import { t } from '../../../i18n/translate.ts';

/** Each language by its own name: whoever cannot read the interface finds theirs. */
const ownNames: Readonly<Record<Exclude<InterfaceLanguage, 'browser'>, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  uk: 'Українська',
  ar: 'العربية',
};

interface LanguageChoiceProps {
  readonly language: InterfaceLanguage;
  readonly onChange: (language: InterfaceLanguage) => void;
}

/** In which language Newsgloss speaks, whatever the browser's is. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  return (
    <div>
      <fieldset>
        <legend>{t('options.language.name')}</legend>
        <select
          class="pick"
          name="language"
          aria-label={t('options.language.name')}
          value={language}
          onChange={({ currentTarget: { value } }) =>
            onChange(interfaceLanguages.find((one) => one === value) ?? 'browser')
          }
        >
          {interfaceLanguages.map((one) =>
            one === 'browser' ? (
              <option key={one} value={one}>
                {t('options.language.browser')}
              </option>
            ) : (
              <option key={one} value={one} lang={one} dir="auto">
                {ownNames[one]}
              </option>
            ),
          )}
        </select>
      </fieldset>
      <p class="hint">{t('options.language.hint')}</p>
    </div>
  );
}
