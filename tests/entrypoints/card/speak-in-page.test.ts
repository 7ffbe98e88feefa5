import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { givenMessages } from '../../../contract/given-messages.ts';

const ofTheBrowser = vi.fn((name: string) => (name === 'language' ? 'de' : `${name} auf Deutsch`));

/** A script that has just come into the page speaks. */
async function comes() {
  vi.resetModules();
  const [{ speakInPage }, translate] = await Promise.all([
    import('../../../entrypoints/card/speak-in-page.ts'),
    import('../../../i18n/translate.ts'),
  ]);
  speakInPage();
  return translate;
}

describe('a script in a page', () => {
  beforeEach(() => {
    ofTheBrowser.mockClear();
    vi.stubGlobal('chrome', { runtime: { id: 'newsgloss' }, i18n: { getMessage: ofTheBrowser } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(globalThis, givenMessages);
  });

  it('speaks the browser’s language where it was given none', async () => {
    const spoken = await comes();
    expect(spoken.interfaceLanguage()).toBe('de');
    expect(spoken.t('card.less')).toBe('card_less auf Deutsch');
  });

  it('speaks the language that it was given', async () => {
    Object.assign(globalThis, { [givenMessages]: { language: 'uk', card_less: 'Менше' } });
    const spoken = await comes();
    expect(spoken.interfaceLanguage()).toBe('uk');
    expect(spoken.t('card.less')).toBe('Менше');
  });

  it('still says that nobody answers when the extension was updated under it', async () => {
    const spoken = await comes();
    ofTheBrowser.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(spoken.t('card.failed')).toBe('card_failed auf Deutsch');
    expect(spoken.t('card.less')).toBe('');
  });
});
