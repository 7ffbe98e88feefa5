import type { UnitSystem } from '../../glossary/quantities/quantity-data.ts';

/** Who counts in feet and degrees Fahrenheit. */
const customary = /-(?:US|LR|MM)\b/i;

/** By which measures readers count. @param locale a BCP 47 tag, as browsers state it; English without a country is American */
export function systemOf(locale: string): UnitSystem {
  if (customary.test(locale) || locale.toLowerCase() === 'en') return 'us';
  return /-GB\b/i.test(locale) ? 'uk' : 'metric';
}
