import type { NameRules } from '../../language/name-rules.ts';
import { onceFor } from '../../text/once-for.ts';
import { type PreparedBlock, sentenceAt } from '../../text/prepared-article.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';
import { nameIn } from './name-in.ts';

/** A name that may be a person's: words [from, to) of the block. */
export interface NameRun {
  readonly block: PreparedBlock;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One syllable as Korean and Chinese given names are written after a hyphen: "Min-ho", "Mei-ling"; no "Varga-led". */
const hyphenSyllable = /^[bcdghjklmnprstwyz]?[hjswy]?[aeiou]{1,3}(?:ng|n|k|l|m|p|h)?$/;
/**
 * The names of a block that may be a person's: one to five capitalised words that belong together (initials and
 * particles included), without the titles before them, and without words of bodies, places and days. Found once for each
 * block: people, speakers and passages all ask for them.
 */
export const nameRuns: (block: PreparedBlock) => readonly NameRun[] = onceFor(findRuns);

function findRuns(block: PreparedBlock): readonly NameRun[] {
  const { words } = block;
  if (isInTitleCase(words)) return [];
  const starts = new Set(block.sentences.map(({ from }) => from));
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const to = endOfRun(block, at, starts);
    if (to > at) {
      const from = startOfName(block, at, to, starts.has(at));
      const text = nameIn(block, from, to);
      if (text !== null) runs.push({ block, from, to, text });
    }
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** A headline among the paragraphs ("Crowds Demand Firing Of General"): its capitals say nothing. */
function isInTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 4);
  if (long.length >= 6 && long.every(({ text }) => !/^\p{Ll}/u.test(text))) return true;
  return words.length > 3 && words.every(({ text }) => !/^\p{Ll}/u.test(text));
}

function endOfRun(block: PreparedBlock, at: number, starts: ReadonlySet<number>): number {
  const { words, language } = block;
  const { titleCaseWords, particles } = language.names;
  let to = at;
  while (to < words.length) {
    const word = words[to];
    if (
      word === undefined ||
      word.barred ||
      (to > at && (endsBefore(words, to, starts) || titleCaseWords.has(word.text)))
    )
      break;
    if (!(isCapitalised(word.text) || (to > at && (isParticle(words, to, particles) || isSyllable(block, at, to)))))
      break;
    to += 1;
    if (!joins(block, to - 1)) break;
  }
  return to;
}

/** A sentence that begins here ends the name; after an initial it only seems to ("Omar P. Belan"). */
function endsBefore(words: readonly Word[], at: number, starts: ReadonlySet<number>): boolean {
  return starts.has(at) && words[at - 1]?.text.length !== 1;
}

function isParticle(words: readonly Word[], at: number, particles: ReadonlySet<string>): boolean {
  const next = words[at + 1];
  const word = words[at];
  return (
    word !== undefined &&
    next !== undefined &&
    particles.has(word.lower) &&
    (isCapitalised(next.text) || particles.has(next.lower))
  );
}

/** The second half of "Min-ho", with a surname before or behind it. */
function isSyllable(block: PreparedBlock, at: number, to: number): boolean {
  const word = block.words[to];
  const before = block.words[to - 1];
  if (word === undefined || before?.tie !== 'hyphen' || !hyphenSyllable.test(word.lower)) return false;
  return to - at >= 2 || (word.tie === 'space' && isCapitalised(block.words[to + 1]?.text ?? ''));
}

/** A name goes on over a space, a hyphen, and the stop of an initial or a title ("Omar P. Belan", "Sen. Varga"). */
function joins(block: PreparedBlock, at: number): boolean {
  const word = block.words[at];
  const next = block.words[at + 1];
  if (word === undefined || next === undefined) return false;
  const { suffixes, isRoleNoun, addresses } = block.language.names;
  const gap = block.block.text.slice(word.end, next.start);
  if (gap === ' ' || gap === '-' || gap === '‑') return true;
  if (/[“”"‘’']/u.test(gap) && isAroundNickname(block, at, gap)) return true;
  if (gap === '’ ' || gap === "' ") return !/s$/.test(word.lower);
  if (gap === ', ') return suffixes.has(next.lower);
  return gap === '. ' && (word.text.length === 1 || isRoleNoun(word.lower) || addresses.has(word.lower));
}

const nickname = /^ (?:“[^”]{2,25}”|"[^"]{2,25}"|‘[^’]{2,25}’) \p{Lu}/u;

/** 'Omar “King” Belan': between a given name and the surname; before it (`at` is the given name) or behind it. */
function isAroundNickname({ block: { text }, words, language }: PreparedBlock, at: number, gap: string): boolean {
  const isGivenName = (word: Word | undefined) =>
    word !== undefined && language.names.isGivenName(word.lower) && nickname.test(text.slice(word.end));
  if (/^ [“"‘]$/u.test(gap)) return isGivenName(words[at]) && isCapitalised(words[at + 1]?.text ?? '');
  return /^[”"’] $/u.test(gap) && [1, 2, 3].some((back) => isGivenName(words[at - back]));
}

/** Past titles, bodies that they belong to ("Ambassador to the European Union") and sentence openers: the name itself. */
function startOfName(block: PreparedBlock, at: number, to: number, opens: boolean): number {
  const { words, language } = block;
  const { isRoleNoun, isOtherName, isGivenName, addresses } = language.names;
  let from = at;
  for (let index = at; index < to - 1; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    // A nickname is no title.
    if (index > at && /[“"‘]$/u.test(block.block.text.slice(0, word.start))) continue;
    const title =
      (isRoleNoun(word.lower) || addresses.has(word.lower)) &&
      !keepsHonorific(word.lower, to - index, language.names) &&
      !isSurname(words, index, to, language.names);
    const body = isOtherName(word.lower) && to - index > 2;
    const position = isAllCapitals(word.text) && word.text.length < 3 && isGivenName(words[index + 1]?.lower ?? '');
    const opener =
      index === at &&
      (isBeforeGivenName(words, index, to, language.names) ||
        (opens ? opensSentence(block, word) : language.words.definiteArticles.has(word.lower)));
    if (title || body || opener || (position && to - index > 2)) from = index + 1;
  }
  return pastPlace(block, from, to, from > at);
}

/** "*Longtime* Omar Belan adviser", "the *Kolvaran* Omar Belan": it is no part of a name that begins behind it. */
function isBeforeGivenName(words: readonly Word[], at: number, to: number, names: NameRules): boolean {
  const lower = words[at]?.lower ?? '';
  if (to - at < 3 || names.isGivenName(lower) || !names.isGivenName(words[at + 1]?.lower ?? '')) return false;
  return names.titles.roleModifiers.has(lower) || names.isNational(lower);
}

/** "Omar King Jr.", "Son Min-ho": a role noun that what follows shows to be the surname. */
function isSurname(words: readonly Word[], at: number, to: number, { suffixes, kinNouns }: NameRules): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  return suffixes.has(next.lower) || (kinNouns.has(words[at]?.lower ?? '') && to - at === 3 && next.tie === 'hyphen');
}

/** "Once Varga …", "Will Varga …?": a capital only because the sentence begins. But Will is a name, and New York begins with New. */
function opensSentence(block: PreparedBlock, word: Word): boolean {
  const { names, sentences, words } = block.language;
  if (sentences.openers.has(word.text) || names.isSentenceAdverb(word.text)) return true;
  if (!words.stopWords.has(word.lower) || names.stopWordsInNames.has(word.lower)) return false;
  return !names.stopWordsLikeNames.has(word.lower) || (sentenceAt(block, word.start)?.text.endsWith('?') ?? false);
}

/** "Lord Varga" is how he is called; "Lord John Reed" is a title before a name. */
function keepsHonorific(lower: string, words: number, { honorifics }: NameRules): boolean {
  return honorifics.has(lower) && words === 2;
}

/** "the ambassador to Freedonia Ilse Varga": after a place that belongs to the title the name begins with a given name. */
function pastPlace(block: PreparedBlock, from: number, to: number, isCut: boolean): number {
  const { names, words } = block.language;
  const { isGivenName } = names;
  const tie = words.definiteArticles.has(block.words[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const follows = isCut || names.titles.placeTies.has(block.words[tie]?.lower ?? '');
  if (to - from < 3 || !follows || block.words[from]?.text.length === 1 || isGivenName(block.words[from]?.lower ?? ''))
    return from;
  for (let at = from + 1; at < to - 1; at += 1) if (isGivenName(block.words[at]?.lower ?? '')) return at;
  return from;
}
