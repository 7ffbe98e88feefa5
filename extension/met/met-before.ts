import { daysBefore } from './days.ts';

const locale = 'en-GB';

/** So many days back, a day is told; before that its month. */
const nearDays = 30;

/**
 * What a card says of earlier meetings: "Met before: twice, last in March". Empty where there were none.
 * @param days ISO dates of the meetings, the last one last
 * @param today ISO date
 */
export function metBefore(days: readonly string[], today: string): string {
  const last = days.at(-1);
  if (last === undefined) return '';
  const when = whenInWords(last, today);
  return days.length === 1 ? `Met before: once, ${when}` : `Met before: ${timesInWords(days.length)}, last ${when}`;
}

function timesInWords(times: number): string {
  return times === 2 ? 'twice' : `${times} times`;
}

function whenInWords(day: string, today: string): string {
  if (day >= today) return 'today';
  if (day === daysBefore(today, 1)) return 'yesterday';
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  if (day >= daysBefore(today, nearDays)) return `on ${said(day, { day: 'numeric', month: 'long', ...year })}`;
  return `in ${said(day, { month: 'long', ...year })}`;
}

function said(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
