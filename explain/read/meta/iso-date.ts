import { monthNumber } from './month-names.ts';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const monthFirst = /(?<!\p{L})([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}[\p{L}\p{M}]{1,11})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/iu;
/** With points the day comes first wherever dates are written so. */
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const eastAsian = /(?<!\d)(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})(?!\d)/;

/**
 * A date as pages write it ("2024-11-05 08:30 +0100", "20241105", "Nov. 5, 2024", "5 novembre 2024",
 * "05.11.2024", "2024年11月5日") as an ISO 8601 date or date-time, in
 * the offset that it states; null where it is no real date. Dates in figures and slashes, such as 11/05/2024, can be read in
 * two ways and count as none.
 */
export function isoDate(text: string): string | null {
  const trimmed = text.trim();
  const full = iso.exec(trimmed);
  if (full) return fromIso(full);
  const packed = compact.exec(trimmed);
  if (packed) return day(packed[1], packed[2], packed[3]);
  const american = monthFirst.exec(trimmed);
  if (american) return day(american[3], monthOf(american[1]), american[2]);
  const british = dayFirst.exec(trimmed);
  if (british) return day(british[3], monthOf(british[2]), british[1]);
  const points = dotted.exec(trimmed);
  if (points) return day(points[3], points[2], points[1]);
  const east = eastAsian.exec(trimmed);
  return east ? day(east[1], east[2], east[3]) : null;
}

function fromIso([, year, month, date, hours, minutes, seconds, offset]: RegExpExecArray): string | null {
  const stated = day(year, month, date);
  if (stated === null || hours === undefined || minutes === undefined) return stated;
  if (Number(hours) > 23 || Number(minutes) > 59) return stated;
  const zone = offset === undefined ? '' : offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${stated}T${hours}:${minutes}:${seconds ?? '00'}${zone}`;
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= 1600 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m))) return null;
  return `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthOf(name: string | undefined): string {
  return String(monthNumber(name ?? ''));
}
