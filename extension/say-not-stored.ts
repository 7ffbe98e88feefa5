import { message } from '../i18n/message.ts';
import { reasonOf, ToldError } from '../i18n/told-error.ts';

/** For what rejects where something cannot be stored: throws why, in words about that; where the browser has no room left, so. */
export function sayNotStored(what: 'pack' | 'words' | 'backup'): (error: unknown) => never {
  return (error) => {
    const full = error instanceof Error && error.name === 'QuotaExceededError';
    throw new ToldError(
      full ? message(`problems.${what}.full`) : message(`problems.${what}.notStored`, { reason: reasonOf(error) }),
      { cause: error },
    );
  };
}
