import type { Catalogue } from '../../i18n/translate.ts';
import { catalogueIn } from './catalogue-in.ts';

/** The English messages, for what speaks outside a browser: the command line and the tests. */
export function englishCatalogue(): Promise<Catalogue> {
  return catalogueIn('en');
}
