import type { GeneratedI18nStructure } from '#messages';

/** The name of a message in `locales/`, its sections joined by dots ("popup.article.title"). */
export type MessageKey = keyof GeneratedI18nStructure;

/** Of several keys, the names of all. */
type ValueNames<Key extends MessageKey> = Key extends MessageKey
  ? GeneratedI18nStructure[Key] extends { namedSubstitutions: readonly (infer Name extends string)[] }
    ? Name
    : never
  : never;

/** What stands in the braces of a message, by name. Numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** The values that a message needs, as the rest of an argument list: empty where it has no braces. */
export type ValuesOf<Key extends MessageKey> = [ValueNames<Key>] extends [never]
  ? []
  : [values: Readonly<Record<ValueNames<Key>, string | number>>];

/** What fills a message that is drawn, by name. */
export type NodesOf<Key extends MessageKey, Node> = Readonly<Record<ValueNames<Key>, Node>>;

/** Messages of which there is one for each plural category of the language ("words.one", "words.other"), by what stands before it. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** The values of a plural message besides `count`, which it always may have. */
export type PluralValuesOf<Key extends PluralKey> = [
  Exclude<ValueNames<`${Key}.other` & MessageKey>, 'count'>,
] extends [never]
  ? []
  : [values: Readonly<Record<Exclude<ValueNames<`${Key}.other` & MessageKey>, 'count'>, string | number>>];

/**
 * A message that is told elsewhere than it is found out: plain, so that it can pass from the background to a page, where it
 * becomes text (`tell`). With `count` it is a plural one.
 */
export interface Message {
  readonly key: string;
  readonly values: Values;
  readonly count?: number;
}

/** A message for later. */
export function message<Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): Message {
  return { key, values: values ?? {} };
}

/** A message for later, in the form that goes with a number. */
export function pluralMessage<Key extends PluralKey>(
  key: Key,
  count: number,
  ...[values]: PluralValuesOf<Key>
): Message {
  return { key, values: values ?? {}, count };
}
