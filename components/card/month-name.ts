const months = 'January February March April May June July August September October November December'.split(' ');

/** "2025-11" as "November 2025"; anything else as it stands. Without Intl, so that no reader's time zone moves it. */
export function monthName(yearMonth: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(yearMonth) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? yearMonth : `${name} ${year}`;
}
