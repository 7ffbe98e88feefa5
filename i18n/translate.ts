import type { Message, MessageKey, PluralKey, PluralValuesOf, Values, ValuesOf } from './message.ts';

/** A message's text in one language, by its name with underscores for dots, as the browser keeps it; empty where there is none. */
export type Catalogue = (name: string) => string;

let catalogue: Catalogue = () => '';
let spoken = '';
let pluralRules: Intl.PluralRules | null = null;

/** From here on all messages are told from this catalogue. */
export function speak(from: Catalogue): void {
  catalogue = from;
  spoken = from('language');
  pluralRules = null;
}

/** The language of the messages (BCP 47), which is not always the browser's: there may be none in that. */
export function interfaceLanguage(): string {
  return spoken;
}

/** Where lines of the interface begin. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return catalogue('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** A message as it stands in the catalogue, its braces unfilled. */
export function template(key: MessageKey): string {
  return unfilled(key);
}

/** A message in the language of the interface. */
export function t<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): string {
  return text(key, values ?? {});
}

/**
 * A message in the form that the language wants with this number, by the plural categories of the Unicode CLDR. `{count}` in it is the number.
 */
export function plural<Key extends PluralKey>(key: Key, count: number, ...[values]: PluralValuesOf<Key>): string {
  return pluralText(key, count, values ?? {});
}

/** The text of a message that was found out elsewhere; what is text already, a name say, stays as it is. */
export function tell(told: Message | string): string {
  if (typeof told === 'string') return told;
  const { key, values, count } = told;
  return count === undefined ? text(key, values) : pluralText(key, count, values);
}

function pluralText(key: string, count: number, values: Values): string {
  pluralRules ??= new Intl.PluralRules(spoken);
  return text(`${key}.${pluralRules.select(count)}`, { ...values, count });
}

function text(key: string, values: Values): string {
  return unfilled(key).replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = values[name];
    if (value === undefined) return braces;
    if (typeof value === 'number') return value.toLocaleString(spoken);
    return typeof value === 'string' ? isolated(value) : tell(value);
  });
}

function unfilled(key: string): string {
  return catalogue(key.replaceAll('.', '_'));
}

/**
 * English in a line from right to left keeps its own punctuation beside it (Unicode's bidirectional algorithm, isolates).
 * What is put together of such pieces already is a line of the interface, whatever its first piece is written in.
 */
export function isolated(value: string): string {
  if (interfaceDirection() !== 'rtl') return value;
  return `${/[\u2067\u2068]/.test(value) ? '\u2067' : '\u2068'}${value}\u2069`;
}
