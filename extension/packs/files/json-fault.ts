import type { FilePlace } from '../../../contract/pack-preview.ts';
import { type Message, message } from '../../../i18n/message.ts';
import { type JsonTokenKind, jsonTokens } from './json-tokens.ts';

interface JsonFault {
  readonly place: FilePlace;
  readonly problem: Message;
}

type Awaited = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * The first place at which a text is no JSON: the browsers' own parsers do not always tell it. Goes by a list of what is
 * open and not into it, so that no depth is too much.
 */
export function firstJsonFault(text: string): JsonFault {
  const tokens = jsonTokens(text);
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  for (;;) {
    const kind = tokens.next();
    const next: Awaited | null = kind === 'end' ? null : behind(kind, awaited, open);
    const problem =
      problemWith(kind) ?? tokens.problem() ?? (next === null ? message(`problems.json.${awaited}`) : null);
    if (problem !== null) return { place: tokens.place(), problem: message('problems.json.fault', { problem }) };
    awaited = next ?? awaited;
  }
}

function problemWith(kind: JsonTokenKind): Message | null {
  if (kind === 'end') return message('problems.json.cutOff');
  return kind === 'comment' ? message('problems.json.comment') : null;
}

/** What may stand behind a token, where this was awaited; null: it may not stand there. Keeps the list of what is open. */
function behind(kind: JsonTokenKind, awaited: Awaited, open: ('{' | '[')[]): Awaited | null {
  const isValueAwaited = awaited === 'value' || awaited === 'valueOrEnd';
  const behindValue = () => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  switch (kind) {
    case '{':
    case '[':
      if (!isValueAwaited) return null;
      open.push(kind);
      return kind === '{' ? 'keyOrEnd' : 'valueOrEnd';
    case '}':
    case ']':
      if (open.at(-1) !== (kind === '}' ? '{' : '[')) return null;
      if (awaited !== 'commaOrEnd' && awaited !== (kind === '}' ? 'keyOrEnd' : 'valueOrEnd')) return null;
      open.pop();
      return behindValue();
    case ',':
      if (awaited !== 'commaOrEnd') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return awaited === 'colon' ? 'value' : null;
    case 'text':
      if (awaited === 'key' || awaited === 'keyOrEnd') return 'colon';
      return isValueAwaited ? behindValue() : null;
    case 'word':
      return isValueAwaited ? behindValue() : null;
    default:
      return null;
  }
}
