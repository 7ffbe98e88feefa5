const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** "12 March 2026 at 14:05", in the reader's own time. @param moment ISO date-time */
export function momentInWords(moment: string): string {
  return format.format(new Date(moment));
}
