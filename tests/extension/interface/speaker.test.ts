import { describe, expect, it, vi } from 'vitest';
import { createSpeaker } from '../../../extension/interface/speaker.ts';
import { interfaceLanguage, t } from '../../../i18n/translate.ts';

const german = { language: 'de', popup_explain: 'Diese Seite erklären' };

function speaker(catalogueOf: (language: string) => Promise<Readonly<Record<string, string>>> = async () => german) {
  const asked = vi.fn(catalogueOf);
  const log = vi.fn();
  const browsers = (name: string) => ({ language: 'fr', popup_explain: 'Expliquer cette page' })[name] ?? '';
  return { speakLanguage: createSpeaker({ browsers, catalogueOf: asked, log }), asked, log };
}

describe('the interface', () => {
  it('speaks the browser’s language at once, and reads no file for it', () => {
    const { speakLanguage, asked } = speaker();
    void speakLanguage('browser');
    expect(t('popup.explain')).toBe('Expliquer cette page');
    expect(asked).not.toHaveBeenCalled();
  });

  it('speaks the language that was chosen, and reads it once', async () => {
    const { speakLanguage, asked } = speaker();
    await Promise.all([speakLanguage('de'), speakLanguage('de')]);
    await speakLanguage('de');
    expect([t('popup.explain'), interfaceLanguage()]).toEqual(['Diese Seite erklären', 'de']);
    expect(asked.mock.calls).toEqual([['de']]);
  });

  it('speaks the browser’s where the chosen one cannot be read, and says so to developers', async () => {
    const { speakLanguage, log } = speaker(() => Promise.reject(new Error('not in the package')));
    await speakLanguage('uk');
    expect(t('popup.explain')).toBe('Expliquer cette page');
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('speaks what was chosen last, whatever is read first', async () => {
    const read = Promise.withResolvers<Readonly<Record<string, string>>>();
    const { speakLanguage } = speaker(() => read.promise);
    const slow = speakLanguage('de');
    await speakLanguage('browser');
    read.resolve(german);
    await slow;
    expect(interfaceLanguage()).toBe('fr');
  });
});
