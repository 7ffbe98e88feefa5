import type { QuantityWords } from '../language/quantity-words.ts';

/** A number rounded to so many significant digits. */
export function roundedTo(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(Math.min(15, Math.max(1, digits))));
}

/** What is said in proportion may be off by so much of what is true. */
export const mostOff = 0.025;

/** A number in as few digits as leave it no further off than this part of it. */
export function roundedWithin(value: number, most = mostOff, least = 1): number {
  let digits = least;
  while (digits < 15 && Math.abs(roundedTo(value, digits) - value) > most * Math.abs(value)) digits += 1;
  return roundedTo(value, digits);
}

/** Written as the language does, with words for its magnitude from a million on: "1.2 million", "3,400". */
export function formatted(value: number, { locale }: QuantityWords): string {
  const isLarge = Math.abs(value) >= 1e6;
  const format = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 15,
    ...(isLarge && { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 }),
  });
  return format.format(value);
}

/** In figures alone, however long: "1,200,000,000". */
export function inFigures(value: number, { locale }: QuantityWords): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/** "About 3,400" where rounding to so many digits changes the number, else "3,400". */
export function aboutRounded(value: number, digits: number, words: QuantityWords): string {
  const rounded = roundedTo(value, digits);
  const isExact = Math.abs(rounded - value) <= 1e-9 * Math.abs(value);
  return words.about(formatted(rounded, words), isExact);
}
