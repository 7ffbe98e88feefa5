/** What is left of a word must tell it from others: a vowel and so many letters; more where much is taken off. */
const leastLetters = 3;
const leastBeforeLong = 4;

/** Forms of nothing else, whatever they look like. */
const onTheirOwn: ReadonlySet<string> = new Set(['according', 'during', 'including', 'coupe']);

/** "whipping" → "whip"; words that end so by themselves ("bill") meet in one key, too. */
const doubled = /([bdglmnprt])\1$/;

/**
 * One key for the forms of a word that a reader may select and the glossary's headword for the same thing: number, verb
 * endings, and the noun made from the verb ("mobilised", "mobilising", "mobilisation"). The key is for comparing only.
 * Endings come off as in Lovins (1968), "Development of a stemming algorithm", with a least length of what is left; who
 * does something ("governor") is another word.
 *
 * @param key a word's spelling key
 */
export function wordFamily(key: string): string {
  if (onTheirOwn.has(key)) return key;
  const stem = withoutNounEnding(withoutInflection(key));
  // escalate, escalat(ed), escalat(ing): the noun is without "at", too. But "format" is none of "form".
  const bare = without(stem, /(?<!e)e$/, leastLetters);
  const verb = bare === key ? bare : without(bare, /at$/, leastBeforeLong);
  return verb.replace(doubled, '$1');
}

function withoutInflection(word: string): string {
  const last = without(word, /(?:ies|ied|ying)$/, leastLetters, 'y');
  if (last !== word) return last;
  // sanctions, taxes, vetoes, but no "status" or "crisis"
  return without(word, /(?:ing|(?<!e)ed|(?<=[sxzo]|[cs]h)es|(?<=[^isu])s)$/, leastLetters);
}

function withoutNounEnding(word: string): string {
  const verb = without(word, /ication$/, leastBeforeLong, 'y');
  if (verb !== word) return verb;
  // mobilisation, annexation; election, sanction, extradition, but "detention" is none of "detente"; impeachment
  return without(word, /(?:ation|(?<=[cpiu]t)ion|ment)$/, leastBeforeLong);
}

function without(word: string, ending: RegExp, least: number, instead = ''): string {
  const stem = word.replace(ending, instead);
  return stem.length >= least && /[aeiouy]/.test(stem) ? stem : word;
}
