import { spellingKey } from '../text/spelling.ts';
import { isAllCapitals, isCapitalised, tokenize, type Word } from '../text/words.ts';
import { otherNumbers } from './plurals.ts';

/**
 * How a wording may be written:
 * `initials` exactly so, in capitals ("IAEA"); `name` with its capitals ("European Union"); `plain` in any case.
 */
export type FormKind = 'initials' | 'name' | 'plain';

/** One wording as the trie holds it. */
export interface TermForm {
  readonly kind: FormKind;
  /** Keys of its words. */
  readonly keys: readonly string[];
  /** What each word must look like: in capitals exactly so, with a capital, or anything (null). Empty for `plain`. */
  readonly look: readonly (Look | null)[];
}

export type Look = { readonly exactly: string } | 'capitalised';

/** Words after which a compound's head has been passed: "rules *of* engagement", "crimes *against* humanity". */
const afterHead: ReadonlySet<string> = new Set(['of', 'in', 'for', 'to', 'by', 'on', 'against', 'with', 'from', 'at']);

/**
 * All forms of one wording of an entry: as written, in the other grammatical number, and in one word where a hyphen
 * stands ("cease-fire" → "ceasefire"). Spellings and possessives need no forms: words are compared by key.
 */
export function formsOf(wording: string): readonly TermForm[] {
  const words = tokenize(wording);
  if (words.length === 0) return [];
  const base = makeForm(words);
  const numbered = headsOf(words).flatMap((at) => otherNumbersAt(base, at));
  return [base, ...numbered].flatMap((form) => [form, ...solidForms(form, words)]);
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
  const keys = words.map((word) => word.key);
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

function solidForms(form: TermForm, words: readonly Word[]): readonly TermForm[] {
  const at = words.findIndex((word) => word.tie === 'hyphen');
  const [first, second] = [form.keys[at], form.keys[at + 1]];
  if (at < 0 || first === undefined || second === undefined || form.kind === 'initials') return [];
  return [
    {
      kind: form.kind,
      keys: form.keys.toSpliced(at, 2, spellingKey(first + second)),
      look: form.kind === 'plain' ? [] : form.look.toSpliced(at, 2, form.look[at] ?? null),
    },
  ];
}
