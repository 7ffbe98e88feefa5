import type { Outline } from '../../model/outline.ts';
import { isoDate } from './iso-date.ts';
import { monthNumber } from './month-names.ts';
import { anyWeekday, weekdayNumber } from './weekday-names.ts';

/** What is said of today stands at the beginning. In blocks behind the headline. */
const openingBlocks = 16;

/** Nor is it far from the beginning of its block. In characters. */
const openingChars = 400;

const year = String.raw`(?:,?\s+(\d{4}))?(?!\d)`;
const monthAndDay = String.raw`(?:(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,10})\.?)`;

/** "LISBON, March 3 (Agency) — …", "BERLIN (3 March 2024) – …" */
const dateline = new RegExp(
  String.raw`^\p{Lu}[\p{L}.’'/ -]{1,40}(?:,\s[\p{L}.’' ]{2,20})?(?:,|\s?\()\s?${monthAndDay}${year}\)?,?\s?(?:\([^()]{2,40}\)\s?|/[^/]{2,30}/\s?)?[—–-]`,
  'u',
);

/** "Tuesday, March 5", "mardi 5 mars 2024" */
const weekdayAndDate = new RegExp(
  String.raw`(?<!\p{L})(${anyWeekday})\.?,?\s+(?:der\s|the\s)?${monthAndDay}${year}`,
  'giu',
);

/**
 * The days that the beginning of a text states as today's or with their weekday: its dateline's as an ISO 8601 date, and
 * null for each weekday that the date beside it does not fall on. Where there is no year, it is the nearest one.
 */
export function textDates({ blocks }: Outline, published: string): readonly (string | null)[] {
  const headline = blocks.findIndex(({ level }) => level === 1);
  const opening = blocks
    .slice(headline + 1, headline + 1 + openingBlocks)
    .map(({ text }) => text.slice(0, openingChars));
  return opening.flatMap((text) => {
    const [, ...parts] = dateline.exec(text) ?? [];
    const stated = dateOf(parts, published);
    const impossible = [...text.matchAll(weekdayAndDate)].filter(([, name = '', ...rest]) => {
      const weekday = weekdayNumber(name);
      const date = weekday === null ? null : dateOf(rest, published);
      return date !== null && new Date(`${date}T12:00:00Z`).getUTCDay() !== weekday;
    });
    return [...(stated === null ? [] : [stated]), ...impossible.map(() => null)];
  });
}

function dateOf([first, firstDay, secondDay, second, stated]: readonly (string | undefined)[], published: string) {
  const month = monthNumber(first ?? second ?? '');
  if (month === 0) return null;
  const day = Number(firstDay ?? secondDay);
  const own = Number(published.slice(0, 4));
  const candidates = (stated === undefined ? [own - 1, own, own + 1] : [Number(stated)])
    .map((one) => isoDate(`${one}-${pad(month)}-${pad(day)}`))
    .filter((date) => date !== null);
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(published.slice(0, 10)));
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
