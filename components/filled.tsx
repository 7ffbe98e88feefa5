import type { ComponentChildren } from 'preact';
import type { MessageKey, NodesOf } from '../i18n/message.ts';
import { template } from '../i18n/translate.ts';

/** A message with elements in its braces: `filled('card.shortFor', { term: <b>…</b> })`. */
export function filled<Key extends MessageKey>(key: Key, nodes: NodesOf<Key, ComponentChildren>): ComponentChildren {
  const named: Readonly<Record<string, ComponentChildren>> = nodes;
  // Every other piece is what stood in braces.
  return template(key)
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 1 ? named[piece] : piece));
}
