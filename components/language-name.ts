import { interfaceLanguage } from '../i18n/translate.ts';

/** "Dutch" for "nl", where the interface is English; the code itself where the browser has no name for it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a well-formed language tag
  }
}
