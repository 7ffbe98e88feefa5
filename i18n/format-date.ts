/** A date as the format's language writes it; in French the first of a month is "1er", which the Unicode CLDR does not know. */
export function formatDate(format: Intl.DateTimeFormat, date: Date): string {
  const text = format.format(date);
  return format.resolvedOptions().locale.startsWith('fr') ? text.replace(/\b1(?=\s\p{L}{3})/u, '1er') : text;
}
