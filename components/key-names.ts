import type { HeldKey } from '../contract/choices.ts';
import { t } from '../i18n/translate.ts';

/** A key that can be held, as it is written on keyboards where the interface's language is spoken. */
export function keyName(key: HeldKey): string {
  return t(`options.reading.key.${key}`);
}
