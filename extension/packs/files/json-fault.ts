import type { FilePlace } from '../../../contract/pack-preview.ts';
import { type JsonTokenKind, jsonTokens } from './json-tokens.ts';

interface JsonFault {
  readonly place: FilePlace;
  readonly problem: string;
}

type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const missing: Readonly<Record<Awaited, string>> = {
  value: 'a value is missing here',
  'value or end': 'neither a value nor “]” stands here',
  key: 'a key in quotation marks is missing here',
  'key or end': 'neither a key in quotation marks nor “}” stands here',
  colon: 'a “:” is missing here',
  'comma or end': 'a “,” or a closing bracket is missing here',
  nothing: 'something stands behind the end',
};

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
    const problem = problemWith(kind) ?? tokens.problem() ?? (next === null ? missing[awaited] : null);
    if (problem !== null) return { place: tokens.place(), problem: `this is no JSON: ${problem}.` };
    awaited = next ?? awaited;
  }
}

function problemWith(kind: JsonTokenKind): string | null {
  if (kind === 'end') return 'the file ends in the middle, as if it were not whole';
  return kind === 'comment' ? 'it has no comments' : null;
}

/** What may stand behind a token, where this was awaited; null: it may not stand there. Keeps the list of what is open. */
function behind(kind: JsonTokenKind, awaited: Awaited, open: ('{' | '[')[]): Awaited | null {
  const isValueAwaited = awaited === 'value' || awaited === 'value or end';
  const behindValue = () => (open.length === 0 ? 'nothing' : 'comma or end');
  switch (kind) {
    case '{':
    case '[':
      if (!isValueAwaited) return null;
      open.push(kind);
      return kind === '{' ? 'key or end' : 'value or end';
    case '}':
    case ']':
      if (open.at(-1) !== (kind === '}' ? '{' : '[')) return null;
      if (awaited !== 'comma or end' && awaited !== (kind === '}' ? 'key or end' : 'value or end')) return null;
      open.pop();
      return behindValue();
    case ',':
      if (awaited !== 'comma or end') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return awaited === 'colon' ? 'value' : null;
    case 'text':
      if (awaited === 'key' || awaited === 'key or end') return 'colon';
      return isValueAwaited ? behindValue() : null;
    case 'word':
      return isValueAwaited ? behindValue() : null;
    default:
      return null;
  }
}
