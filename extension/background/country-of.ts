import { hostOf } from '../sites/host.ts';

/** Endings of countries that are mostly used for something else. */
const sold = new Set([
  'ai',
  'am',
  'cc',
  'co',
  'fm',
  'gg',
  'io',
  'is',
  'la',
  'ly',
  'me',
  'nu',
  'sh',
  'to',
  'tv',
  'vc',
  'ws',
]);

/**
 * The country (ISO 3166-1 alpha-2) of a site by the ending of its address; null where it has none or it says nothing. "uk"
 * is no code, and means GB.
 */
export function countryOf(url: string | null): string | null {
  const ending =
    hostOf(url ?? '')
      ?.split('.')
      .at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(ending) || sold.has(ending) || ending === 'eu') return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
