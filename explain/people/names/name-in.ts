import type { NameRules } from '../../language/name-rules.ts';
import type { PreparedBlock } from '../../text/prepared-article.ts';
import { isAllCapitals, isCapitalised, type Word, withoutSoftHyphens } from '../../text/words.ts';

/** Longer runs of capitalised words are titles of works or bodies. */
const mostNames = 5;

/** The words [from, to) of a block as a name; null where no person is called so. */
export function nameIn(block: PreparedBlock, from: number, to: number): string | null {
  const words = block.words.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > mostNames) return null;
  const { names, sentences } = block.language;
  const { suffixes, isGivenName, isSentenceAdverb } = names;
  if (words.some((_, at) => isOfOtherName(words, at, names)) || endsInRole(words, names)) return null;
  if (sentences.openers.has(first.text) || names.otherInitials.has(rawOf(block, first))) return null;
  // Initials such as "CEO" or "NATO" are no names; "J.D. Reed" and "Ilse VARGA" are.
  if (!isGivenName(first.lower) && words.some((_, at) => isInitialism(words, at, names))) return null;
  if (last.text.length === 1 || suffixes.has(first.lower) || words.some(isGlued)) return null;
  if (words.length > 1 && !isGivenName(first.lower) && names.isPeople(last.text)) return null;
  if (words.length === 2 && !isGivenName(first.lower) && opensNextLine(block, to - 1)) return null;
  if (words.length === 1 && isSentenceAdverb(first.text)) return null;
  if (isAllCapitals(last.text) && last.text.length < 3 && !suffixes.has(last.lower)) return null;
  return withoutSoftHyphens(block.block.text.slice(first.start, endOfName(block, last)));
}

/** "Varga Collected letters": where the page drops the stop between two lines the next one begins with a participle. */
function opensNextLine(block: PreparedBlock, at: number): boolean {
  const [word, next] = [block.words[at], block.words[at + 1]];
  if (word === undefined || next === undefined || word.tie !== 'space' || isCapitalised(next.text)) return false;
  const { names, words, speech } = block.language;
  const isVerb = speech.verbs.has(next.lower) || words.stopWords.has(next.lower);
  return names.isParticiple(word.lower) && !names.isGivenName(word.lower) && !isVerb;
}

/** "LindReporting": the page puts a name and what follows it together without a space. */
function isGlued({ text }: Word): boolean {
  return /\p{Ll}{3}\p{Lu}\p{Ll}/u.test(text) && !/^Fitz\p{Lu}/u.test(text);
}

function isInitialism(words: readonly Word[], at: number, { suffixes }: NameRules): boolean {
  const word = words[at];
  if (word === undefined || suffixes.has(word.lower)) return false;
  return isAllCapitals(word.text) && (word.text.length > 2 || at === words.length - 1);
}

/** A word of bodies, places and days; but "Peter White" is a person. */
function isOfOtherName(words: readonly Word[], at: number, names: NameRules): boolean {
  const lower = words[at]?.lower ?? '';
  if (!names.isOtherName(lower)) return false;
  const isSurname = at > 0 && at === words.length - 1 && names.surnamesLikePlaces.has(lower);
  return !(isSurname && names.isGivenName(words[0]?.lower ?? ''));
}

function rawOf(block: PreparedBlock, { start, end }: Word): string {
  return block.block.text.slice(start, end).replaceAll('.', '');
}

/** With the stop of "Jr." */
function endOfName(block: PreparedBlock, last: Word): number {
  const hasStop = block.language.names.stoppedSuffixes.has(last.lower) && block.block.text[last.end] === '.';
  return hasStop ? last.end + 1 : last.end;
}

/** "Mayor", "Vice President", "Financial Officer": a title without a name; but Bishop and Marshal are surnames too. */
function endsInRole(words: readonly Word[], { isRoleNoun, isGivenName, surnamesLikeRoles }: NameRules): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (!isRoleNoun(last)) return false;
  return words.length === 1 || !surnamesLikeRoles.has(last) || !isGivenName(words[0]?.lower ?? '');
}
