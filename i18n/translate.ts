import type { Message, MessageKey, PlainValue, PluralKey, PluralValuesOf, ValuesOf } from './message.ts';

/** A message's text in one language, by its name with underscores for dots, as the browser keeps it; empty where there is none. */
export type Catalogue = (name: string) => string;

type PlainValues = Readonly<Record<string, PlainValue>>;

let catalogue: Catalogue = () => '';
let spoken = '';
let isRtl = false;
let pluralRules: Intl.PluralRules | null = null;

/** From here on all messages are told from this catalogue. */
export function speak(from: Catalogue): void {
  catalogue = from;
  spoken = from('language');
  isRtl = from('direction') === 'rtl';
  pluralRules = null;
}

/** The language of the messages (BCP 47), which is not always the browser's: there may be none in that. */
export function interfaceLanguage(): string {
  return spoken;
}

/** Where lines of the interface begin. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return isRtl ? 'rtl' : 'ltr';
}

/** A message as it stands in the catalogue, its braces unfilled. */
export function template(key: MessageKey): string {
  return unfilled(key);
}

/** A message in the language of the interface. */
export function t<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): string {
  return text(key, values);
}

/**
 * A message in the form that the language wants with this number, by the plural categories of the Unicode CLDR. `{count}` in it is the number.
 */
export function plural<Key extends PluralKey>(key: Key, count: number, ...[values]: PluralValuesOf<Key>): string {
  return pluralText(key, count, values);
}

/** The text of a message that was found out elsewhere; what is text already, a name say, stays as it is. */
export function tell(told: Message | string): string {
  if (typeof told === 'string') return told;
  const { key, values, count } = told;
  const plain = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? tell(value) : value]),
  );
  return count === undefined ? text(key, plain) : pluralText(key, count, plain);
}

function pluralText(key: string, count: number, values?: PlainValues): string {
  pluralRules ??= new Intl.PluralRules(spoken);
  return text(`${key}.${pluralRules.select(count)}`, { ...values, count });
}

function text(key: string, values: PlainValues = {}): string {
  return unfilled(key).replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = values[name] ?? braces;
    return typeof value === 'number' ? value.toLocaleString(spoken) : isolated(value);
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
  return isRtl ? `${value.includes('\u2068') ? '\u2067' : '\u2068'}${value}\u2069` : value;
}
