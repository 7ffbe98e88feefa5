import { spellingKey } from '../../text/spelling.ts';
import { isAllCapitals, isCapitalised, tokenize, type Word } from '../../text/words.ts';
import { otherNumeral } from './number-words.ts';
import { otherNumbers } from './plurals.ts';
import { inflectVerb } from './verb-forms.ts';

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

/** Words after which a compound's head has been passed: "rules *of* engagement", "crimes *against* humanity". */
const afterHead: ReadonlySet<string> = new Set(['of', 'in', 'for', 'to', 'by', 'on', 'against', 'with', 'from', 'at']);

/**
 * All forms of one wording of an entry: as written, in the other grammatical number, in one word where a hyphen
 * stands ("cease-fire" → "ceasefire"), numbers in letters and in digits ("Article 5", "Article Five"), with and without the
 * comma before the last of a list. Spellings and possessives need no forms: words are compared by key.
 */
export function formsOf(wording: string): readonly TermForm[] {
  const words = tokenize(wording);
  if (words.length === 0) return [];
  const base = makeForm(words);
  const numbered = headsOf(words).flatMap((at) => otherNumbersAt(base, at));
  return [base, ...numbered].flatMap((form) => [
    form,
    ...solidForms(form, words),
    ...numeralForms(form),
    ...otherCommaForms(form),
  ]);
}

/** What may stand between a verb and its object: "lift the sanctions", "eased its sanctions". */
const determiners = ['the', 'its', 'their', 'his', 'her', 'our', 'all', 'any', 'some', 'these', 'those', 'a', 'an'];
/** What stands between an object and the participle: "sanctions to be lifted", "sanctions were lifted". */
const auxiliaries = [['is'], ['are'], ['was'], ['were'], ['be'], ['been'], ['being'], ['to', 'be'], ['not', 'be']];

/**
 * All forms of a verb phrase in its base form ("lift sanctions"): the verb in every inflection, its object in both
 * numbers and with a determiner before it, and in the passive ("sanctions to be lifted").
 */
export function verbFormsOf(phrase: string): readonly TermForm[] {
  const words = tokenize(phrase);
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
  const objects = formsOf(object.map(({ text }) => text).join(' ')).map(({ keys }) => keys);
  return objects.flatMap((keys) => [
    ...spoken.flatMap((verbKeys) => [
      plainForm([...verbKeys, ...keys]),
      ...(afterHead.has(keys[0] ?? '') ? [] : determiners.map((word) => plainForm([...verbKeys, word, ...keys]))),
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
function headsOf(words: readonly Word[]): readonly number[] {
  const preposition = words.findIndex((word, at) => at > 0 && afterHead.has(word.lower));
  return preposition > 0 ? [preposition - 1] : [words.length - 1];
}

function otherNumbersAt(form: TermForm, at: number): readonly TermForm[] {
  const key = form.keys[at] ?? '';
  const look = form.look[at] ?? null;
  if (typeof look === 'object' && look !== null) {
    const plural = {
      ...form,
      keys: form.keys.with(at, `${key}s`),
      look: form.look.with(at, { exactly: `${look.exactly}s` }),
    };
    return [plural];
  }
  // "United Nations" has no singular, but "Geneva Convention" and "European Commission" may be written in the plural.
  const others = otherNumbers(key).filter((other) => look === null || other.length > key.length);
  return others.map((other) => ({ ...form, keys: form.keys.with(at, spellingKey(other)) }));
}

function numeralForms(form: TermForm): readonly TermForm[] {
  if (form.keys.length < 2) return [];
  return form.keys.flatMap((key, at) => {
    const numeral = otherNumeral(key);
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
function otherCommaForms(form: TermForm): readonly TermForm[] {
  const { keys } = form;
  const last = keys.findLastIndex((key) => key === 'and' || key === 'or') - 1;
  const before = keys[last];
  if (before === undefined || !keys.slice(0, last).some((key) => key.endsWith(','))) return [];
  return [{ ...form, keys: keys.with(last, before.endsWith(',') ? before.slice(0, -1) : withComma(before)) }];
}

function solidForms(form: TermForm, words: readonly Word[]): readonly TermForm[] {
  const at = words.findIndex((word) => word.tie === 'hyphen');
  const [first, second] = [form.keys[at], form.keys[at + 1]];
  if (at < 0 || first === undefined || second === undefined || form.kind === 'initials') return [];
  // "9/11" is not 911.
  if (/^\d+$/.test(first + second)) return [];
  return [
    {
      kind: form.kind,
      keys: form.keys.toSpliced(at, 2, spellingKey(first + second)),
      look: form.kind === 'plain' ? [] : form.look.toSpliced(at, 2, form.look[at] ?? null),
    },
  ];
}
