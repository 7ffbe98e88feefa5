import { describe, expect, it } from 'vitest';
import { isMessage, message, pluralMessage, verbatim } from '../../i18n/message.ts';
import { reasonOf, ToldError } from '../../i18n/told-error.ts';
import { speak, tell } from '../../i18n/translate.ts';

describe('what an error has to tell', () => {
  const gone = message('problems.pack.unknownLanguage', { language: 'nl' });

  it('is told in the language that holds when it is shown, not when it was raised', () => {
    const reason = reasonOf(new ToldError(gone));
    speak((name) => ({ language: 'de', problems_pack_unknownLanguage: 'Unbekannte Sprache: {language}' })[name] ?? '');
    expect(tell(reason)).toBe('Unbekannte Sprache: nl');
  });

  it('stands in logs, too; where nobody speaks, by its key', () => {
    expect(new ToldError(gone).message).toBe('This pack is in the language “nl”, which Newsgloss does not know.');
    speak(() => '');
    expect(new ToldError(gone).message).toBe('problems.pack.unknownLanguage');
    expect(new ToldError(pluralMessage('shared.andMore', 3)).message).toBe('shared.andMore');
  });

  it('may be a part of what another tells', () => {
    const reason = reasonOf(new ToldError(message('problems.backup.notKept', { reason: gone })));
    expect(tell(reason)).toBe(
      'What is here now could not be kept, and so nothing was changed. This pack is in the language “nl”, which Newsgloss does not know.',
    );
  });

  it.each([
    [new Error('The disk is full.'), 'The disk is full.'],
    ['The disk is full.', 'The disk is full.'],
    [Object.assign(new Error('The disk is full.'), { told: { key: 7, values: {} } }), 'The disk is full.'],
  ])('is else what it says itself: %j', (error, text) => {
    expect(tell(reasonOf(error))).toBe(text);
  });
});

describe('the form of a message', () => {
  it('outlives being stored and sent', () => {
    const nested = message('problems.yaml.fault', { problem: verbatim('bad indentation') });
    for (const one of [nested, pluralMessage('shared.andMore', 3), verbatim('')]) {
      expect(isMessage(JSON.parse(JSON.stringify(one)))).toBe(true);
    }
  });

  it.each([null, 'text', {}, { key: 'a' }, { key: 'a', values: { b: null } }, { key: 'a', values: {}, count: '1' }])(
    'is not that of %j',
    (value) => {
      expect(isMessage(value)).toBe(false);
    },
  );
});
