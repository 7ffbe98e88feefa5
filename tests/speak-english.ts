import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { speak } from '../i18n/translate.ts';
import { catalogueOf } from '../scripts/i18n/catalogue-of.ts';

const english = catalogueOf(await parseMessagesFile(join(import.meta.dirname, '../locales/en.yml')));

// Also what is read before the first test.
speak(english);
/** Tests read the interface in English; one that has it in another language need not put it back. */
beforeEach(() => speak(english));
