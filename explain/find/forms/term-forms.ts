import type { Language } from '../../language/language.ts';
import { isCapitalised, tokenize, type Word } from '../../text/words.ts';
import { isInitialism, type Look, looksOf, type Named } from './look.ts';

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
  /** What each word must look like; null: anything. Empty for `plain`. */
  readonly look: readonly (Look | null)[];
  /** It stands only before a noun or behind "a" ("the Tamil Tiger leader"), or not where a sentence begins ("Suez crisis"). */
  readonly only?: 'attributive' | 'inside';
  /** It is a verb: as one it may stand where a noun may not. */
  readonly isVerb?: true;
}

/**
 * All forms of one wording of an entry: as written, in the other grammatical number, in one word where a hyphen
 * stands ("cease-fire" → "ceasefire"), numbers in letters and in digits ("Article 5", "Article Five"), with and without the
 * comma before the last of a list. Spellings and possessives need no forms: words are compared by key.
 */
export function formsOf(wording: string, language: Language, entry: Named): readonly TermForm[] {
  const words = tokenize(wording, language);
  if (words.length === 0) return [];
  const base = makeForm(words, entry, language);
  const numbered = headsOf(words, language).flatMap((at) => otherNumbersAt(base, at, language));
  const written = [...attributiveForms(base, words, language), ...smallHeadForms(base, words, entry)];
  return [base, ...numbered, ...written].flatMap((form) => [
    form,
    ...solidForms(form, words, language),
    ...numeralForms(form, language),
    ...otherCommaForms(form, language),
  ]);
}

/** What stands behind a verb is no name of the entry's own. */
const noOffice: Named = { kind: 'concept' };

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
  if (object.length === 0) return spoken.map(verbForm);
  const objects = formsOf(object.map(({ text }) => text).join(' '), language, noOffice).map(({ keys }) => keys);
  return objects.flatMap((keys) => [
    ...spoken.flatMap((verbKeys) => [
      verbForm([...verbKeys, ...keys]),
      ...(afterHead.has(keys[0] ?? '') ? [] : objectDeterminers.map((word) => verbForm([...verbKeys, word, ...keys]))),
    ]),
    ...auxiliaries.map((auxiliary) => verbForm([...keys, ...auxiliary, ...prefix, spellingKey(participle)])),
  ]);
}

function verbForm(keys: readonly string[]): TermForm {
  return { kind: 'plain', keys, look: [], isVerb: true };
}

function makeForm(words: readonly Word[], entry: Named, language: Language): TermForm {
  const initials = words.length <= 2 && isInitialism(words.map((word) => word.text).join(''));
  const keys = words.map((word) => (word.comma ? withComma(word.key) : word.key));
  if (initials) return { kind: 'initials', keys, look: words.map(({ text }) => ({ exactly: text })) };
  const isName = words.some(({ text }) => isCapitalised(text));
  return isName ? { kind: 'name', keys, look: looksOf(words, entry, language) } : { kind: 'plain', keys, look: [] };
}

/** "The Tamil Tiger leader", "a Proud Boy": a name of several words in the plural loses its s before a noun. */
function attributiveForms(form: TermForm, words: readonly Word[], language: Language): readonly TermForm[] {
  const {
    terms,
    words: { spellingKey },
  } = language;
  const last = words.length - 1;
  const key = form.keys[last] ?? '';
  const isName = form.kind === 'name' && words.every(({ text }) => isCapitalised(text));
  if (!isName || last === 0) return [];
  return terms
    .singularsOf(key)
    .map((singular) => ({ ...form, keys: form.keys.with(last, spellingKey(singular)), only: 'attributive' }));
}

/** "The Suez crisis", "the Vietnam war": many newspapers write the noun small that says what happened. */
function smallHeadForms(form: TermForm, words: readonly Word[], { kind }: Named): readonly TermForm[] {
  const last = words.length - 1;
  const [first, head] = [words[0], words[last]];
  const isTitled = form.kind === 'name' && kind === 'event' && last > 0 && isCapitalised(first?.text ?? '');
  if (!isTitled || !isCapitalised(head?.text ?? '') || isInitialism(head?.text ?? '')) return [];
  return [{ ...form, look: form.look.with(last, null), only: 'inside' }];
}

/** Positions of the words that may change number: the head of "X of Y" or "attorney general", else the last. */
function headsOf(words: readonly Word[], { terms }: Language): readonly number[] {
  const preposition = words.findIndex((word, at) => at > 0 && terms.afterHead.has(word.lower));
  if (preposition > 0) return [preposition - 1];
  const last = words.length - 1;
  return last > 0 && terms.trailingAdjectives.has(words[last]?.lower ?? '') ? [last - 1, last] : [last];
}

function otherNumbersAt(form: TermForm, at: number, { terms, words }: Language): readonly TermForm[] {
  const key = form.keys[at] ?? '';
  const look = form.look[at] ?? null;
  if (typeof look === 'object' && look !== null && 'exactly' in look) {
    const plural = {
      ...form,
      keys: form.keys.with(at, `${key}${terms.pluralOfInitials}`),
      look: form.look.with(at, { exactly: `${look.exactly}${terms.pluralOfInitials}` }),
    };
    return [plural];
  }
  // "United Nations" has no singular, but "Geneva Convention" and "European Commission" may be written in the plural.
  const others = terms.otherNumbers(key).filter((other) => look === null || other.length > key.length);
  const free = look === null ? form.look : form.look.with(at, 'capitalised');
  return others.map((other) => ({ ...form, keys: form.keys.with(at, words.spellingKey(other)), look: free }));
}

function numeralForms(form: TermForm, { terms }: Language): readonly TermForm[] {
  if (form.keys.length < 2) return [];
  return form.keys.flatMap((key, at) =>
    terms.otherNumerals(key, form.keys[at - 1]).map((numeral) => ({
      ...form,
      keys: form.keys.with(at, numeral),
      look: form.look.length > 0 ? form.look.with(at, null) : [],
    })),
  );
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
