import { isMessage, type Message, verbatim } from './message.ts';
import { interfaceLanguage, tell } from './translate.ts';

/** An error of which the reader is told why. Its own `message` is that reason as it would be told here and now, for logs. */
export class ToldError extends Error {
  override readonly name: string = 'ToldError';
  readonly told: Message;

  constructor(told: Message, options?: ErrorOptions) {
    // Where nobody speaks there are no rules of numbers either.
    super((interfaceLanguage() && tell(told)) || told.key, options);
    this.told = told;
  }
}

/** Why something failed, for the reader: what the error has to tell, wherever it was raised; else its own words. */
export function reasonOf(error: unknown): Message {
  if (!(error instanceof Error)) return verbatim(String(error));
  const told: unknown = 'told' in error ? error.told : null;
  return isMessage(told) ? told : verbatim(error.message);
}
