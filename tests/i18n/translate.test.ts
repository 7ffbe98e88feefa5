import { beforeEach, describe, expect, it } from 'vitest';
import { interfaceDirection, interfaceLanguage, speak, t, tell } from '../../i18n/translate.ts';

/** A catalogue of a language by its messages' names; the keys need not be the project's own here. */
const told = (messages: Record<string, string>) => speak((name) => messages[name] ?? '');

describe('a message', () => {
  it('is filled with values, in whatever order the language has them', () => {
    told({ language: 'de', popup_off_since: '{day}: ausgeschaltet' });
    expect(t('popup.off.since', { day: '3. Mai' })).toBe('3. Mai: ausgeschaltet');
  });

  it('writes numbers as the language does', () => {
    told({ language: 'de', popup_off_title: '{site} Wörter' });
    expect(tell({ key: 'popup.off.title', values: { site: 12345 } })).toBe('12.345 Wörter');
  });

  it('does not fill what a value brings along', () => {
    told({ language: 'en', popup_off_title: '{site} and {day}' });
    expect(tell({ key: 'popup.off.title', values: { site: '{day}', day: 'Monday' } })).toBe('{day} and Monday');
  });

  it('keeps braces for which there is no value', () => {
    told({ language: 'en', popup_off_title: 'Off on {site}' });
    expect(tell({ key: 'popup.off.title', values: {} })).toBe('Off on {site}');
  });
});

describe('a value in a line from right to left', () => {
  it('is set apart, with its own punctuation', () => {
    told({ language: 'ar', direction: 'rtl', popup_off_title: 'متوقف على {site}.' });
    expect(t('popup.off.title', { site: 'Who pays?' })).toBe('متوقف على \u2068Who pays?\u2069.');
  });

  it('runs so itself where it is put together of others', () => {
    told({ language: 'ar', direction: 'rtl', briefing_origin: '{facts}، {fact}' });
    const facts = t('briefing.origin', { facts: 'The Courier', fact: 'Ana Belloc' });
    expect(t('briefing.origin', { facts, fact: '12 مارس' })).toBe(
      '\u2067\u2068The Courier\u2069، \u2068Ana Belloc\u2069\u2069، \u206812 مارس\u2069',
    );
  });

  it('is not where the language runs from left to right', () => {
    told({ language: 'de', direction: 'ltr', popup_off_title: 'Aus auf {site}.' });
    expect(t('popup.off.title', { site: 'Who pays?' })).toBe('Aus auf Who pays?.');
  });
});

describe('a message with a number', () => {
  beforeEach(() =>
    told({
      language: 'uk',
      words_one: '{count} слово',
      words_few: '{count} слова',
      words_many: '{count} слів',
      words_other: '{count} слова',
    }),
  );

  it.each([
    [1, '1 слово'],
    [3, '3 слова'],
    [11, '11 слів'],
    [21, '21 слово'],
  ])('has the form that the language wants for %d', (count, text) => {
    expect(tell({ key: 'words', values: {}, count })).toBe(text);
  });

  it('is told later in the language that holds then', () => {
    const message = { key: 'words', values: {}, count: 2 };
    expect(tell(message)).toBe('2 слова');
    told({ language: 'en', words_one: 'one word', words_other: '{count} words' });
    expect(tell(message)).toBe('2 words');
  });
});

describe('the interface', () => {
  it('says in which language it is, and where its lines begin', () => {
    told({ language: 'ar', direction: 'rtl' });
    expect([interfaceLanguage(), interfaceDirection()]).toEqual(['ar', 'rtl']);
    told({ language: 'uk', direction: 'ltr' });
    expect([interfaceLanguage(), interfaceDirection()]).toEqual(['uk', 'ltr']);
  });
});
