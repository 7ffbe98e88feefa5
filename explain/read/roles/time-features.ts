import type { RoleSigns } from '../../language/role-rules.ts';
import { addSigns, type Features } from './features.ts';

const DAY = 86_400_000;

/** A date without a year that would lie further ahead than this is last year's. In days. */
const AHEAD_DAYS = 200;

/**
 * When a paragraph plays, relative to the publication date.
 *
 * @param text in lower case
 * @param published day of publication, ISO 8601, or null: then years say only that there are some
 */
export function addTimeFeatures(features: Features, text: string, published: string | null, signs: RoleSigns): void {
  addSigns(features, signs.times, text);
  const today = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T12:00:00Z`);
  addYears(features, text, today);
  if (!Number.isNaN(today)) {
    for (const pattern of signs.dates) {
      for (const { groups = {} } of text.matchAll(pattern)) {
        const { month = '', day, year } = groups;
        addDate(features, today, signs.monthOf(month), Number(day), Number(year) || null);
      }
    }
  }
  addMonths(features, text, today, signs);
}

function addYears(features: Features, text: string, today: number): void {
  const years = (text.match(/\b(?:1[6-9]\d\d|20\d\d)\b/g) ?? []).map(Number);
  const own = new Date(today).getUTCFullYear();
  for (const year of years) {
    if (Number.isNaN(own)) features.set('some year', 1);
    else if (year < own - 1) features.set('earlier year', 1);
    else if (year === own - 1) features.set('year before', 1);
    else features.set(year === own ? 'own year' : 'later year', 1);
  }
}

function addDate(features: Features, today: number, month: number, day: number, year: number | null): void {
  if (day > 31) return;
  const own = new Date(today).getUTCFullYear();
  const at = (inYear: number) => Date.UTC(inYear, month, day, 12);
  const isLastYears = year === null && (at(own) - today) / DAY > AHEAD_DAYS;
  const days = (at(year ?? (isLastYears ? own - 1 : own)) - today) / DAY;
  const place = days > 1.5 ? 'ahead' : days > -4 ? 'these days' : days > -30 ? 'recent' : 'long past';
  features.set(`date ${place}`, 1);
}

function addMonths(features: Features, text: string, today: number, { monthAlone, monthOf }: RoleSigns): void {
  for (const { groups = {} } of text.matchAll(monthAlone)) {
    features.set('month', 1);
    if (Number.isNaN(today)) continue;
    features.set(monthOf(groups.month ?? '') === new Date(today).getUTCMonth() ? 'own month' : 'other month', 1);
  }
}
