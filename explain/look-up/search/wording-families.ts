import { isInitialism } from '../../find/forms/look.ts';
import type { Language } from '../../language/language.ts';
import { isCapitalised, tokenize } from '../../text/words.ts';

/**
 * The word families of a wording in order, and again with its first hyphenated words as one: "de-escalation" leads to
 * "de-escalating" and "deescalated". Initialisms and names of one word have no other forms, and so none.
 */
export function wordingFamilies(wording: string, language: Language): readonly (readonly string[])[] {
  const words = tokenize(wording, language);
  if (words.length === 0 || isInitialism(wording) || (words.length === 1 && isCapitalised(wording))) return [];
  const { familyOf, spellingKey } = language.words;
  const families = words.map(({ key }) => familyOf(key));
  const hyphen = words.findIndex(({ tie }) => tie === 'hyphen');
  const [first, second] = [words[hyphen], words[hyphen + 1]];
  if (first === undefined || second === undefined) return [families];
  return [families, families.toSpliced(hyphen, 2, familyOf(spellingKey(first.lower + second.lower)))];
}
