import type { Meetings } from '../../explain/model/reading.ts';
import { daysBefore } from './days.ts';

/** So many days back, a day is told; before that its month. */
const nearDays = 30;

/**
 * What a card tells of earlier meetings; null where there were none.
 * @param days ISO dates of the meetings, the last one last
 * @param today ISO date
 */
export function metBefore(days: readonly string[], today: string): Meetings | null {
  const last = days.at(-1);
  if (last === undefined) return null;
  const withYear = last.slice(0, 4) !== today.slice(0, 4);
  return { times: days.length, last, when: nearnessOf(last, today), withYear };
}

function nearnessOf(day: string, today: string): Meetings['when'] {
  if (day >= today) return 'today';
  if (day === daysBefore(today, 1)) return 'yesterday';
  return day >= daysBefore(today, nearDays) ? 'onDay' : 'inMonth';
}
