import { beforeEach } from 'vitest';
import { speak } from '../i18n/translate.ts';
import { englishCatalogue } from '../scripts/i18n/english-catalogue.ts';

const english = await englishCatalogue();

// Also what is read before the first test.
speak(english);
/** Tests read the interface in English; one that has it in another language need not put it back. */
beforeEach(() => speak(english));
