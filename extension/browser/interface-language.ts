import browser from 'webextension-polyfill';
import { createSpeaker } from '../interface/speaker.ts';

/**
 * The messages in one language, by their names, for the background and the extension's own pages: others may not read its
 * files. Rejects where the package has no messages in it.
 */
export async function catalogueOf(language: string): Promise<Readonly<Record<string, string>>> {
  const file = `/_locales/${language}/messages.json`;
  const answer = await fetch(browser.runtime.getURL(file));
  if (!answer.ok) throw new Error(`${file} is not in the package.`);
  const messages = (await answer.json()) as Readonly<Record<string, { readonly message: string }>>;
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** Has this script speak a language: see `createSpeaker`. */
export const speakLanguage = createSpeaker({
  browsers: (name) => browser.i18n.getMessage(name),
  catalogueOf,
  log: (what, error) => console.error('Newsgloss:', what, error),
});
