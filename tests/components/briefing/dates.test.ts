import { describe, expect, it } from 'vitest';
import { articleAge, dateInWords, eventDate, shortDate } from '../../../components/briefing/dates.ts';
import { speak } from '../../../i18n/translate.ts';

const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();
const now = noon(2025, 3, 12);

describe('articleAge', () => {
  it('says how near the day is', () => {
    expect(articleAge({ published: '2025-03-12' }, now)).toEqual({ date: '12 March, today', old: null });
    expect(articleAge({ published: '2025-03-11' }, now).date).toBe('11 March, yesterday');
    expect(articleAge({ published: '2025-03-09' }, now).date).toBe('9 March, 3 days ago');
    expect(articleAge({ published: '2025-02-20' }, now).date).toBe('20 February');
  });

  it('counts calendar days in the reader’s time zone, not hours', () => {
    const lateYesterday = new Date(2025, 2, 11, 23, 59).toISOString();
    expect(articleAge({ published: lateYesterday }, new Date(2025, 2, 12, 0, 1).getTime()).date).toBe(
      '11 March, yesterday',
    );
  });

  it('warns of articles older than sixty days', () => {
    expect(articleAge({ published: '2025-01-11' }, now).old).toBeNull();
    expect(articleAge({ published: '2025-01-10' }, now)).toEqual({
      date: null,
      old: 'Written 2 months ago, on 10 January: facts may have moved.',
    });
    expect(articleAge({ published: '2024-07-03' }, now).old).toBe(
      'Written 8 months ago, on 3 July 2024: facts may have moved.',
    );
    expect(articleAge({ published: '2021-03-01' }, now).old).toBe(
      'Written 4 years ago, on 1 March 2021: facts may have moved.',
    );
    expect(articleAge({ published: '2024-03-11' }, now).old).toBe(
      'Written 1 year ago, on 11 March 2024: facts may have moved.',
    );
  });

  it('says only the day for a date to come', () => {
    expect(articleAge({ published: '2025-03-14' }, now)).toEqual({ date: '14 March', old: null });
  });

  it('says nothing where the date is missing or none', () => {
    expect(articleAge({ published: null }, now)).toEqual({ date: null, old: null });
    expect(articleAge({ published: 'last week' }, now)).toEqual({ date: null, old: null });
  });

  it('says only the year, or the month, where no day is known, and counts no age from it', () => {
    expect(articleAge({ published: '2019' }, now)).toEqual({ date: '2019', old: null });
    expect(articleAge({ published: '2019-03' }, now)).toEqual({ date: 'March 2019', old: null });
    expect(dateInWords('2019')).toBe('2019');
    expect(dateInWords('2019-03-12')).toBe('12 March 2019');
    expect(shortDate('2019', now)).toBeNull();
  });

  it('counts from the last change, and says so', () => {
    const age = (published: string, modified: string) => articleAge({ published, modified }, now);
    expect(age('2025-03-10', '2025-03-11').date).toBe('Updated 11 March, yesterday');
    expect(age('2011-03-10', '2025-03-11')).toEqual({
      date: 'Updated 11 March, yesterday, first published 10 March 2011',
      old: null,
    });
    expect(age('2011-03-10', '2024-07-03').old).toBe(
      'Last updated 8 months ago, on 3 July 2024: facts may have moved.',
    );
  });

  it('says nothing of a change on the same day, before it came out, or on no day', () => {
    const of = (modified: string) => articleAge({ published: '2025-03-11', modified }, now).date;
    expect(['2025-03-11', '2025-03-09', 'soon'].map(of)).toEqual(Array(3).fill('11 March, yesterday'));
  });

  it('survives the change to summer time', () => {
    expect(articleAge({ published: '2025-03-29' }, noon(2025, 3, 31)).date).toBe('29 March, 2 days ago');
  });
});

describe('shortDate', () => {
  it('leaves out the year if it is this year', () => {
    expect(shortDate('2025-03-02', now)).toBe('2 March');
    expect(shortDate('2024-12-31', now)).toBe('31 December 2024');
    expect(shortDate('x', now)).toBeNull();
  });
});

describe('dates in another language', () => {
  const german: Readonly<Record<string, string>> = {
    language: 'de',
    briefing_age_updatedNearFirst: 'Erschienen am {first}, zuletzt {ago} geändert ({day})',
    briefing_age_oldWritten: 'Vom {day}, also {ago}.',
  };

  it('stand where that language has them, in its own words', () => {
    speak((name) => german[name] ?? '');
    expect(articleAge({ published: '2011-03-10', modified: '2025-03-11' }, now).date).toBe(
      'Erschienen am 10. März 2011, zuletzt gestern geändert (11. März)',
    );
    expect(articleAge({ published: '2024-07-03' }, now).old).toBe('Vom 3. Juli 2024, also vor 8 Monaten.');
    expect(eventDate('1970-03')).toBe('März 1970');
  });
});
