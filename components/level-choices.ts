import { t } from '../i18n/translate.ts';

/** How the three readers call themselves. */
export function levelChoices() {
  return [
    { value: 1, label: t('options.level.newcomer') },
    { value: 2, label: t('options.level.follower') },
    { value: 3, label: t('options.level.expert') },
  ] as const;
}
