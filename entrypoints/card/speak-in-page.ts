import { givenMessages, type Messages } from '../../contract/given-messages.ts';
import { speak, t } from '../../i18n/translate.ts';
import { native } from '../article/native.ts';

type World = typeof globalThis & { [givenMessages]?: Messages };

/** Has a script in a page speak the language that it was given, or the browser's. */
export function speakInPage(): void {
  const { [givenMessages]: given } = globalThis as World;
  const told: Record<string, string> = { ...given };
  speak((name) => {
    try {
      told[name] ??= native.i18n.getMessage(name);
    } catch {
      // The extension was updated under this page: what the card has told so far it still can tell.
    }
    return told[name] ?? '';
  });
  // This is told only then.
  t('card.failed');
  t('shared.tryAgain');
}
