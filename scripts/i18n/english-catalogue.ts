import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Catalogue } from '../../i18n/translate.ts';
import { catalogueOf } from './catalogue-of.ts';

/** The English messages, for what speaks outside a browser: the command line and the tests. */
export async function englishCatalogue(): Promise<Catalogue> {
  return catalogueOf(await parseMessagesFile(join(import.meta.dirname, '../../locales/en.yml')));
}
