import { describe, expect, it } from 'vitest';
import { listed } from '../../i18n/listed.ts';
import { speak } from '../../i18n/translate.ts';

const interfaceIn = (language: string, direction: string) => speak((name) => ({ language, direction })[name] ?? '');

describe('a list', () => {
  it('is joined as the language joins it', () => {
    interfaceIn('de', 'ltr');
    expect(listed(['Kiew', 'Riga'], 'conjunction')).toBe('Kiew und Riga');
    expect(listed(['2 neu', '1 geändert'])).toBe('2 neu, 1 geändert');
  });

  it('runs from right to left where the interface does, though its items are English', () => {
    interfaceIn('ar', 'rtl');
    expect(listed(['judge', 'appeal'], 'conjunction')).toBe('\u2067\u2068judge\u2069 و\u2068appeal\u2069\u2069');
  });
});
