import { describe, expect, it } from 'vitest';
import { metBefore } from '../../../components/card/met-before.ts';
import type { Meetings } from '../../../explain/model/reading.ts';
import { speak } from '../../../i18n/translate.ts';

const told = (times: number, when: Meetings['when'], last = '2026-02-10', withYear = false) =>
  metBefore({ times, when, last, withYear });

describe('Earlier meetings in a card', () => {
  it('are told with how often and when last', () => {
    expect(told(1, 'today')).toBe('Met before: once, today');
    expect(told(1, 'yesterday')).toBe('Met before: once, yesterday');
    expect(told(1, 'onDay')).toBe('Met before: once, on 10 February');
    expect(told(1, 'inMonth')).toBe('Met before: once, in February');
    expect(told(2, 'inMonth')).toBe('Met before: twice, last in February');
    expect(told(1200, 'today')).toBe('Met before: 1,200 times, last today');
  });

  it('are told with the year where it is another', () => {
    expect(told(1, 'onDay', '2025-12-28', true)).toBe('Met before: once, on 28 December 2025');
    expect(told(3, 'inMonth', '2025-11-30', true)).toBe('Met before: 3 times, last in November 2025');
  });

  it('have their dates in the interface’s language', () => {
    const german: Record<string, string> = {
      language: 'de',
      met_onDay_once: 'Schon einmal gesehen, am {date}',
      met_inMonth_twice: 'Schon zweimal gesehen, zuletzt im {date}',
    };
    speak((name) => german[name] ?? '');
    expect(told(1, 'onDay')).toBe('Schon einmal gesehen, am 10. Februar');
    expect(told(2, 'inMonth', '2025-03-01', true)).toBe('Schon zweimal gesehen, zuletzt im März 2025');
  });

  it('have the first of a month as French writes it', () => {
    const french: Record<string, string> = { language: 'fr', met_onDay_once: 'Déjà vu une fois, le {date}' };
    speak((name) => french[name] ?? '');
    expect(told(1, 'onDay', '2026-03-01')).toBe('Déjà vu une fois, le 1er mars');
    expect(told(1, 'onDay', '2026-03-11')).toBe('Déjà vu une fois, le 11 mars');
  });
});
