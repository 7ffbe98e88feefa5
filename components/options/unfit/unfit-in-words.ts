import { backupParts } from '../../../contract/backup.ts';
import type { UnfitSetting } from '../../../contract/unfit-settings.ts';
import { t } from '../../../i18n/translate.ts';
import { partName, settingName } from '../backup/part-names.ts';

/** More of a value says nothing more. */
const longest = 60;

/** What does not fit: which setting it is of, and what is stored there, cut short. */
export function unfitInWords({ path: [name, key], value }: UnfitSetting): string {
  const text = JSON.stringify(value) ?? '';
  const told = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const setting = settingInWords(name);
  return key === undefined
    ? t('options.unfit.line', { setting, value: told })
    : t('options.unfit.lineOf', { setting, which: key, value: told });
}

function settingInWords(name: string | undefined): string {
  if (name === undefined) return t('options.unfit.all');
  const part = backupParts.find((each) => each === name && each !== 'met');
  const words = part === undefined ? (settingName(name) ?? name) : partName(part);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
