import type { GeneratedI18nStructure } from '#messages';

/** The name of a message in `locales/`, its sections joined by dots ("popup.article.title"). */
export type MessageKey = keyof GeneratedI18nStructure;

/** Of several keys, the names of all. */
type ValueNames<Key extends MessageKey> = Key extends MessageKey
  ? GeneratedI18nStructure[Key] extends { namedSubstitutions: readonly (infer Name extends string)[] }
    ? Name
    : never
  : never;

/** What stands in a message's braces: a number is written as the language writes it. */
export type PlainValue = string | number;

/** In those of a message that is told later another may stand. */
export type Value = PlainValue | Message;

/** What stands in the braces of a message, by name. */
export type Values = Readonly<Record<string, Value>>;

/** The values that a message needs, as the rest of an argument list: empty where it has no braces. */
export type ValuesOf<Key extends MessageKey, One = PlainValue> = [ValueNames<Key>] extends [never]
  ? []
  : [values: Readonly<Record<ValueNames<Key>, One>>];

/** What fills a message that is drawn, by name. */
export type NodesOf<Key extends MessageKey, Node> = Readonly<Record<ValueNames<Key>, Node>>;

/** Messages of which there is one for each plural category of the language ("words.one", "words.other"), by what stands before it. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** The values of a plural message besides `count`, which it always may have. */
export type PluralValuesOf<Key extends PluralKey, One = PlainValue> = [
  Exclude<ValueNames<`${Key}.other` & MessageKey>, 'count'>,
] extends [never]
  ? []
  : [values: Readonly<Record<Exclude<ValueNames<`${Key}.other` & MessageKey>, 'count'>, One>>];

/**
 * A message that is told elsewhere than it is found out: plain, so that it can pass from the background to a page, where it
 * becomes text (`tell`). With `count` it is a plural one.
 */
export interface Message {
  readonly key: string;
  readonly values: Values;
  readonly count?: number;
}

/** Whether something that was stored or sent has the form of a message. */
export function isMessage(value: unknown): value is Message {
  if (!isRecord(value) || typeof value.key !== 'string' || !isRecord(value.values)) return false;
  if (value.count !== undefined && typeof value.count !== 'number') return false;
  return Object.values(value.values).every((one) => ['string', 'number'].includes(typeof one) || isMessage(one));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';

/** A message for later. */
export function message<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key, Value>): Message {
  return { key, values: values ?? {} };
}

/** What somebody else says and no catalogue has: the browser, say. */
export const verbatim = (text: string): Message => message('problems.verbatim', { text });

/** A message for later, in the form that goes with a number. */
export function pluralMessage<Key extends PluralKey>(
  key: Key,
  count: number,
  ...[values]: PluralValuesOf<Key, Value>
): Message {
  return { key, values: values ?? {}, count };
}
