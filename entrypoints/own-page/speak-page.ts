import { speakInterface } from '../../extension/browser/own-language.ts';
import { interfaceDirection, interfaceLanguage } from '../../i18n/translate.ts';
import { comeBack, reloadInPlace } from './reload-in-place.ts';

/**
 * Has a page of the extension speak the reader's language: its texts, its direction, its title. To be awaited before anything
 * is drawn. The page comes anew when the reader chooses another language.
 */
export async function speakPage(title: () => string): Promise<void> {
  await speakInterface(reloadInPlace);
  const { documentElement: root } = document;
  root.lang = interfaceLanguage();
  root.dir = interfaceDirection();
  document.title = title();
  comeBack();
}
