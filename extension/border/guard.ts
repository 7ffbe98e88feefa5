import * as v from 'valibot';
import type { MessageSender } from '../background/explain-handlers.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { requestShapes } from './request-shapes.ts';
import { whoMayAsk } from './who-may-ask.ts';

/**
 * The same handlers behind the border: each hears only who may send its message ({@link whoMayAsk}), of no other tab than
 * the sender's where that is a web page, and only what has the message's shape. What is refused is answered with an error that names
 * the message, and changes nothing.
 */
export function guarded(handlers: Handlers<ToBackground, MessageSender>): Handlers<ToBackground, MessageSender> {
  return Object.fromEntries(
    Object.entries(handlers).map(([type, handle]) => [type, guard(type as keyof ToBackground, handle as Handle)]),
  ) as unknown as Handlers<ToBackground, MessageSender>;
}

type Handle = (message: unknown, sender: MessageSender) => unknown;

function guard(type: keyof ToBackground, handle: Handle): Handle {
  return (message, sender) => {
    const isOwn = sender.own === true;
    if (!isOwn && whoMayAsk[type] === 'own') throw new Error(`${type}: only Newsgloss’ own pages may ask this`);
    const { issues } = v.safeParse(requestShapes[type], message, { abortEarly: true });
    if (issues) throw new Error(`${type}: malformed (${v.getDotPath(issues[0]) ?? 'message'})`);
    if (!isOwn && !isOfOwnTab(message, sender)) throw new Error(`${type}: a page may ask of its own tab alone`);
    return handle(message, sender);
  };
}

function isOfOwnTab(message: unknown, { tab }: MessageSender): boolean {
  if (message === null || typeof message !== 'object' || !('tab' in message)) return true;
  return message.tab === null || message.tab === tab;
}
