import { createScanner } from 'jsonc-parser';
import { type Message, message } from '../../../i18n/message.ts';

/** `word`: a number, true, false or null; `other`: what JSON does not have. */
export type JsonTokenKind = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'word' | 'comment' | 'other' | 'end';

export interface JsonTokens {
  /** Goes on to the next token. */
  next(): JsonTokenKind;
  /** What the token at hand says: a text without its quotation marks. */
  value(): string;
  /** Where it stands. */
  place(): { readonly line: number; readonly column: number };
  /** What is wrong with it, in half a sentence; null: nothing. */
  problem(): Message | null;
}

const signs: ReadonlySet<string> = new Set(['{', '}', '[', ']', ',', ':']);

/** By jsonc-parser's ScanError, a `const enum` that cannot be read where each file is compiled alone. */
const problems: Readonly<Record<number, Message>> = {
  2: message('problems.json.openText'),
  3: message('problems.json.number'),
  4: message('problems.json.unicode'),
  5: message('problems.json.escape'),
  6: message('problems.json.control'),
};

/** The tokens of a text of JSON, one after the other, whatever is wrong with it. */
export function jsonTokens(text: string): JsonTokens {
  const scanner = createScanner(text, false);
  const kindAt = (offset: number): JsonTokenKind | 'blank' => {
    const first = text.charAt(offset);
    if (first === '') return 'end';
    if (signs.has(first)) return first as JsonTokenKind;
    if (first === '"') return 'text';
    if (first === '/') return 'comment';
    if (/\s|\uFEFF/u.test(first)) return 'blank';
    return /^(?:true|false|null|-?\d.*)$/u.test(scanner.getTokenValue()) ? 'word' : 'other';
  };
  return {
    next() {
      for (;;) {
        scanner.scan();
        const kind = kindAt(scanner.getTokenOffset());
        if (kind !== 'blank') return kind;
      }
    },
    value: () => scanner.getTokenValue(),
    place: () => ({ line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 }),
    problem: () => problems[scanner.getTokenError()] ?? null,
  };
}
