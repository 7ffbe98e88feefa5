import { formatDate } from '../../i18n/format-date.ts';
import { interfaceLanguage, plural, t } from '../../i18n/translate.ts';
import type { MetTerm } from './met-groups.ts';

/** "3 times, last on 12 March". @param now milliseconds since 1970 */
export function timesInWords({ words }: MetTerm, now: number): string {
  const date = dateOf(words[0]?.day ?? '', now);
  if (words.length === 1) return t('options.met.once', { date });
  return words.length === 2 ? t('options.met.twice', { date }) : plural('options.met.times', words.length, { date });
}

/** "Thursday 12 March". @param now milliseconds since 1970 */
export function dayInWords(day: string, now: number): string {
  return t('options.met.day', { weekday: formatted(day, 'weekday'), date: dateOf(day, now) });
}

/** "12 March", with its year where that is not this one. @param now milliseconds since 1970 */
function dateOf(day: string, now: number): string {
  const isThisYear = day.startsWith(String(new Date(now).getFullYear()));
  return formatted(day, isThisYear ? 'date' : 'dateWithYear');
}

const styles = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
  dateWithYear: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Kept by language: browsers take longer to make one than to find a word among thousands. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(day: string, style: keyof typeof styles): string {
  const language = interfaceLanguage();
  const format =
    formats.get(`${language} ${style}`) ?? new Intl.DateTimeFormat(language, { ...styles[style], timeZone: 'UTC' });
  formats.set(`${language} ${style}`, format);
  return formatDate(format, new Date(`${day}T12:00:00Z`));
}
