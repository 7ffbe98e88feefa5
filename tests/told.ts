import type { Message } from '../i18n/message.ts';
import { tell } from '../i18n/translate.ts';

/** What a reader is told of it, in the language of the test; null where there is nothing to tell. */
export const told = (message: Message | string | null | undefined): string | null => (message ? tell(message) : null);
