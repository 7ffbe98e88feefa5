import browser from 'webextension-polyfill';

/** Of a text in one language with a few foreign names, quotations and captions. Percent. */
const clearly = 70;

/**
 * The language that the browser takes a text for, by what it has built in: nothing is sent anywhere. Null where it is not sure,
 * or there are several.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const found = await browser.i18n.detectLanguage(text).catch(() => null);
  if (!found?.isReliable) return null;
  const [first] = found.languages.toSorted((a, b) => b.percentage - a.percentage);
  return first !== undefined && first.percentage >= clearly ? first.language : null;
}
