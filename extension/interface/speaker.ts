import type { InterfaceLanguage } from '../../contract/choices.ts';
import { type Catalogue, speak } from '../../i18n/translate.ts';

export interface SpeakerPorts {
  /** The messages as the browser gives them: in its own language, or in English. */
  readonly browsers: Catalogue;
  /** The messages of one language, by their names. Rejects where the package has none in it. */
  catalogueOf(language: string): Promise<Readonly<Record<string, string>>>;
  log(what: string, error: unknown): void;
}

/**
 * What has this script speak a language, from when it resolves on: at once where it is the browser's, and where it speaks it
 * already. Never rejects: where a language cannot be read it speaks the browser's.
 */
export function createSpeaker({ browsers, catalogueOf, log }: SpeakerPorts) {
  let wanted: InterfaceLanguage | null = null;
  let spoken: Promise<void> = Promise.resolve();
  const take = async (language: InterfaceLanguage) => {
    if (language === 'browser') return speak(browsers);
    const messages = await catalogueOf(language).catch((error: unknown) => {
      log(`The messages in "${language}" could not be read.`, error);
      return null;
    });
    // Another may have been wanted while they were read.
    if (wanted === language) speak(messages === null ? browsers : (name) => messages[name] ?? '');
  };
  return (language: InterfaceLanguage): Promise<void> => {
    if (language !== wanted) {
      wanted = language;
      spoken = take(language);
    }
    return spoken;
  };
}
