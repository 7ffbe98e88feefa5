import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { InterfaceLanguage } from '../../contract/choices.ts';
import type { Catalogue } from '../../i18n/translate.ts';
import { catalogueOf } from './catalogue-of.ts';

/** A language the interface is written in. */
export type WrittenLanguage = Exclude<InterfaceLanguage, 'browser'>;

/** The messages of one language, for what speaks outside a browser. */
export async function catalogueIn(language: WrittenLanguage): Promise<Catalogue> {
  return catalogueOf(await parseMessagesFile(join(import.meta.dirname, '../../locales', `${language}.yml`)));
}
