import { generateChromeMessages, type ParsedMessage } from '@wxt-dev/i18n/build';
import type { Catalogue } from '../../i18n/translate.ts';

/** A language's messages as the browser would answer for them. */
export function catalogueOf(messages: ParsedMessage[]): Catalogue {
  const byName = generateChromeMessages(messages);
  return (name) => byName[name]?.message ?? '';
}
