import { isInitialism } from '../../find/forms/term-forms.ts';
import { spellingKey } from '../../text/spelling.ts';
import { isCapitalised, tokenize } from '../../text/words.ts';
import { wordFamily } from './word-family.ts';

/**
 * The word families of a wording in order, and again with its first hyphenated words as one: "de-escalation" leads to
 * "de-escalating" and "deescalated". Initialisms and names of one word have no other forms, and so none.
 */
export function wordingFamilies(wording: string): readonly (readonly string[])[] {
  const words = tokenize(wording);
  if (words.length === 0 || isInitialism(wording) || (words.length === 1 && isCapitalised(wording))) return [];
  const families = words.map(({ key }) => wordFamily(key));
  const hyphen = words.findIndex(({ tie }) => tie === 'hyphen');
  const [first, second] = [words[hyphen], words[hyphen + 1]];
  if (first === undefined || second === undefined) return [families];
  return [families, families.toSpliced(hyphen, 2, wordFamily(spellingKey(first.lower + second.lower)))];
}
