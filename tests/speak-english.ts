import { beforeEach } from 'vitest';
import { speak } from '../i18n/translate.ts';
import { englishCatalogue } from '../scripts/i18n/english.ts';

const english = await englishCatalogue();

/** Tests read the interface in English; one that has it in another language need not put it back. */
beforeEach(() => speak(english));
