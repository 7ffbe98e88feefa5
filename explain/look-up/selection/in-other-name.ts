import type { Language } from '../../language/language.ts';
import { tokenize } from '../../text/words.ts';

/**
 * Whether a name stands in a longer one: "Varga Street", "Belan & Varga", "Varga-Lind", "Omar Varga" for somebody who is Ilse Varga.
 * A possessive, a title and the day of the week before or behind it make it no longer.
 * @param name in full, of whom it is to be @param start,end of the name in the text
 */
export function isInOtherName(text: string, start: number, end: number, name: string, language: Language): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
  if (/\p{Lu}[\p{L}.]*(?:\s&\s|-)$/u.test(before) || /^(?:\s?&\s?|-)\p{Lu}/u.test(after)) return true;
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
  if (next !== undefined && !isDate(next, language)) return true;
  const [, last, initial] = /(\p{Lu}[\p{L}’'-]*\.?)(?:\s(\p{Lu})\.)?\s$/u.exec(before) ?? [];
  if (initial !== undefined && hasOtherInitial(name, initial)) return true;
  return last !== undefined && leadsUp(last, name, language);
}

/** "Ilse A. Varga" is not Omar N. Varga. */
function hasOtherInitial(name: string, initial: string): boolean {
  const own = name.split(/[\s.]+/).filter((one) => /^\p{Lu}$/u.test(one));
  return own.length > 0 && !own.includes(initial);
}

/** A given name, an initial or a word of places before a surname; none of the person's own. */
function leadsUp(word: string, name: string, language: Language): boolean {
  const lower = tokenize(word, language)[0]?.lower ?? '';
  const { names, sentences } = language;
  const own = tokenize(name, language).map((one) => one.lower);
  // "Lady Belan" is not Omar Belan.
  const [spoken, addressed] = [names.genderOfGivenName(own[0] ?? ''), names.genderOfAddress(lower)];
  if (spoken !== null && addressed !== null && spoken !== addressed) return true;
  if (own.includes(lower) || names.isRoleNoun(lower) || names.addresses.has(lower) || isDate(word, language))
    return false;
  if (sentences.openers.has(word) || language.words.stopWords.has(lower)) return false;
  return names.isGivenName(lower) || names.isOtherName(lower);
}

function isDate(word: string, { dates }: Language): boolean {
  return new RegExp(`^(?:${dates.words.exact})$`, 'iu').test(word);
}
