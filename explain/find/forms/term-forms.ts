import type { Language } from '../../language/language.ts';
import { isAllCapitals, isCapitalised, tokenize, type Word } from '../../text/words.ts';

/**
 * How a wording may be written:
 * `initials` exactly so, in capitals ("IAEA"); `name` with its capitals ("European Union"); `plain` in any case.
 */
type FormKind = 'initials' | 'name' | 'plain';

/** One wording as the trie holds it. */
export interface TermForm {
  readonly kind: FormKind;
  /** Keys of its words, each with the comma behind it: "diversity,", "equity", "and", "inclusion". */
  readonly keys: readonly string[];
  /** What each word must look like: in capitals exactly so, with a capital, or anything (null). Empty for `plain`. */
  readonly look: readonly (Look | null)[];
}

export type Look = { readonly exactly: string } | 'capitalised';

/**
 * All forms of one wording of an entry: as written, in the other grammatical number, in one word where a hyphen
 * stands ("cease-fire" → "ceasefire"), numbers in letters and in digits ("Article 5", "Article Five"), with and without the
 * comma before the last of a list. Spellings and possessives need no forms: words are compared by key.
 */
export function formsOf(wording: string, language: Language): readonly TermForm[] {
  const words = tokenize(wording, language);
  if (words.length === 0) return [];
  const base = makeForm(words);
  const numbered = headsOf(words, language).flatMap((at) => otherNumbersAt(base, at, language));
  return [base, ...numbered].flatMap((form) => [
    form,
    ...solidForms(form, words, language),
    ...numeralForms(form, language),
    ...otherCommaForms(form, language),
  ]);
}

/**
 * All forms of a verb phrase in its base form ("lift sanctions"): the verb in every inflection, its object in both
 * numbers and with a determiner before it, and in the passive ("sanctions to be lifted").
 */
export function verbFormsOf(phrase: string, language: Language): readonly TermForm[] {
  const { spellingKey } = language.words;
  const { inflectVerb, afterHead, objectDeterminers, auxiliaries } = language.terms;
  const words = tokenize(phrase, language);
  // "de-escalate": only the last part changes.
  const at = words.findIndex(({ tie }) => tie !== 'hyphen');
  const verb = words[at];
  if (verb === undefined) return [];
  const { all, participle } = inflectVerb(verb.lower);
  const prefix = words.slice(0, at).map(({ key }) => key);
  const spoken = all.flatMap((form) => [
    [...prefix, spellingKey(form)],
    ...(prefix.length > 0 ? [[spellingKey(prefix.join('') + form)]] : []),
  ]);
  const object = words.slice(at + 1);
  if (object.length === 0) return spoken.map(plainForm);
  const objects = formsOf(object.map(({ text }) => text).join(' '), language).map(({ keys }) => keys);
  return objects.flatMap((keys) => [
    ...spoken.flatMap((verbKeys) => [
      plainForm([...verbKeys, ...keys]),
      ...(afterHead.has(keys[0] ?? '') ? [] : objectDeterminers.map((word) => plainForm([...verbKeys, word, ...keys]))),
    ]),
    ...auxiliaries.map((auxiliary) => plainForm([...keys, ...auxiliary, ...prefix, spellingKey(participle)])),
  ]);
}

function plainForm(keys: readonly string[]): TermForm {
  return { kind: 'plain', keys, look: [] };
}

/** "IAEA", "ICBM", "G20", "PhD": short, without spaces, at least two capitals (or one and a digit). */
export function isInitialism(wording: string): boolean {
  const letters = wording.replace(/[.\s]/g, '');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const small = letters.match(/\p{Ll}/gu)?.length ?? 0;
  if (/\s/.test(wording) || letters.length > 10) return false;
  return capitals > small && (capitals >= 2 || /\d/.test(letters));
}

function makeForm(words: readonly Word[]): TermForm {
  const initials = words.length <= 2 && isInitialism(words.map((word) => word.text).join(''));
  const look = words.map((word): Look | null => {
    if (initials || isInitialism(word.text) || isAllCapitals(word.text)) return { exactly: word.text };
    return isCapitalised(word.text) ? 'capitalised' : null;
  });
  const keys = words.map((word) => (word.comma ? withComma(word.key) : word.key));
  if (initials) return { kind: 'initials', keys, look };
  return look.some((word) => word !== null) ? { kind: 'name', keys, look } : { kind: 'plain', keys, look: [] };
}

/** Positions of the words that may change number: the head of "X of Y", else the last. */
function headsOf(words: readonly Word[], { terms }: Language): readonly number[] {
  const preposition = words.findIndex((word, at) => at > 0 && terms.afterHead.has(word.lower));
  return preposition > 0 ? [preposition - 1] : [words.length - 1];
}

function otherNumbersAt(form: TermForm, at: number, { terms, words }: Language): readonly TermForm[] {
  const key = form.keys[at] ?? '';
  const look = form.look[at] ?? null;
  if (typeof look === 'object' && look !== null) {
    const plural = {
      ...form,
      keys: form.keys.with(at, `${key}${terms.pluralOfInitials}`),
      look: form.look.with(at, { exactly: `${look.exactly}${terms.pluralOfInitials}` }),
    };
    return [plural];
  }
  // "United Nations" has no singular, but "Geneva Convention" and "European Commission" may be written in the plural.
  const others = terms.otherNumbers(key).filter((other) => look === null || other.length > key.length);
  return others.map((other) => ({ ...form, keys: form.keys.with(at, words.spellingKey(other)) }));
}

function numeralForms(form: TermForm, { terms }: Language): readonly TermForm[] {
  if (form.keys.length < 2) return [];
  return form.keys.flatMap((key, at) => {
    const numeral = terms.otherNumeral(key);
    if (numeral === null) return [];
    return [{ ...form, keys: form.keys.with(at, numeral), look: form.look.length > 0 ? form.look.with(at, null) : [] }];
  });
}

/** A key as it stands in a form where a comma follows. */
export function withComma(key: string): string {
  return `${key},`;
}

/** Keys without their commas. */
export function withoutCommas(keys: readonly string[]): readonly string[] {
  return keys.some((key) => key.endsWith(',')) ? keys.map((key) => key.replace(/,$/, '')) : keys;
}

/** A list with or without the comma before its last member, whichever is not written: "tobacco, firearms(,) and explosives". */
function otherCommaForms(form: TermForm, { terms }: Language): readonly TermForm[] {
  const { keys } = form;
  const last = keys.findLastIndex((key) => terms.conjunctions.has(key)) - 1;
  const before = keys[last];
  if (before === undefined || !keys.slice(0, last).some((key) => key.endsWith(','))) return [];
  return [{ ...form, keys: keys.with(last, before.endsWith(',') ? before.slice(0, -1) : withComma(before)) }];
}

function solidForms(form: TermForm, words: readonly Word[], language: Language): readonly TermForm[] {
  const at = words.findIndex((word) => word.tie === 'hyphen');
  const [first, second] = [form.keys[at], form.keys[at + 1]];
  if (at < 0 || first === undefined || second === undefined || form.kind === 'initials') return [];
  // "9/11" is not 911.
  if (/^\d+$/.test(first + second)) return [];
  return [
    {
      kind: form.kind,
      keys: form.keys.toSpliced(at, 2, language.words.spellingKey(first + second)),
      look: form.kind === 'plain' ? [] : form.look.toSpliced(at, 2, form.look[at] ?? null),
    },
  ];
}
