import type { Answer, Handlers, Message } from './messages.ts';

/**
 * The envelope in which an answer travels: a failed handler answers too, so that a sender never waits for ever, and its
 * message reaches the sender as an error. `told`: what the reader is told of it, if anything (i18n/told-error.ts reads it).
 */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string; readonly told?: unknown };

/** Raised at the sender when the other side failed, is gone, or speaks another version. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly told: unknown;

  constructor(message: string, told?: unknown) {
    super(message);
    this.told = told;
  }
}

/**
 * Runs the handler of one message; one that is not of this contract is answered with an error. Never rejects. The handler
 * begins before anything is awaited: some calls of the browser are allowed only within the reader's click.
 */
export async function dispatch<Contract, Sender>(
  handlers: Handlers<Contract, Sender>,
  message: unknown,
  sender: Sender,
): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await handlerOf(handlers, message)(message, sender) };
  } catch (error) {
    const { told } = (error ?? {}) as { readonly told?: unknown };
    return { ok: false, error: error instanceof Error ? error.message : String(error), told };
  }
}

function handlerOf<Contract, Sender>(handlers: Handlers<Contract, Sender>, message: unknown) {
  const type = message !== null && typeof message === 'object' && 'type' in message ? message.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) throw new Error(`unknown message: ${String(type)}`);
  return handlers[type as keyof Contract] as (message: unknown, sender: Sender) => unknown;
}

/** A typed sender over any `sendMessage`. Rejects with {@link NoAnswerError}. */
export function sender<Contract>(sendMessage: (message: unknown) => Promise<unknown>) {
  return async <Type extends keyof Contract>(
    message: Extract<Message<Contract>, { type: Type }>,
  ): Promise<Answer<Contract, Type>> => {
    let envelope: Envelope<unknown> | null | undefined;
    try {
      // Throws at once where the extension was updated under a page's script.
      envelope = (await sendMessage(message)) as typeof envelope;
    } catch (error) {
      throw new NoAnswerError(error instanceof Error ? error.message : String(error));
    }
    if (!envelope?.ok) throw new NoAnswerError(envelope?.error ?? 'no answer', envelope?.told);
    return envelope.value as Answer<Contract, Type>;
  };
}
