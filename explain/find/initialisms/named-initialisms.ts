import type { Language } from '../../language/language.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';
import type { ArticleInitialism } from './article-initialism.ts';
import { shoutingOf } from './shouted.ts';
import { type Letters, type Sought, soughtIn } from './sought-letters.ts';

/** Two letters fit many a name by chance. */
const unsure = 2;
const sentenceEnd = /[.!?]["”’)]*$/u;
/** With stop words. */
const mostWords = 14;
const longestPerson = 3;
/** So many words may be only a part of the name when more words in capitals follow. */
const longestUnsure = 4;
/**
 * Initialisms that stand in the article without being introduced, each with the first capitalised name that has their
 * initials: earlier or later in the text, as a headline abbreviates what the report names in full; two letters only
 * after their name. Those that `isKnown` are left out. Time linear in the article.
 */
export function findNamed(
  prepared: PreparedArticle,
  isKnown: (short: string) => boolean,
): readonly ArticleInitialism[] {
  const sought = soughtIn(prepared, isKnown);
  if (sought.size === 0) return [];
  const beginnings = beginningsOf(sought);
  const names = new Map<string, ArticleInitialism>();
  for (const block of prepared.blocks) {
    const isShouted = shoutingOf(block);
    for (let from = 0; from < block.words.length; from += 1) {
      if (!opensName(block.words, from, block.language)) continue;
      for (const [letters, to] of readingsFrom(block, from, beginnings)) {
        const of = sought.get(letters);
        if (of === undefined || names.has(letters) || !isName(block, from, to) || isShouted(from)) continue;
        if (letters.includes('&') && isPossessive(block.words, to)) continue;
        if (letters.length > unsure || isSure(block, from, to, of))
          names.set(letters, nameAt(block, from, to, of.short));
      }
    }
  }
  return [...names.values()];
}

/** Every beginning of the letters sought, so that reading on can stop early. */
function beginningsOf(sought: Sought): ReadonlySet<string> {
  return new Set([...sought.keys()].flatMap((letters) => [...letters].map((_, end) => letters.slice(0, end + 1))));
}

/** The letters of each run of words from a word on, with its last word. */
function readingsFrom(
  block: PreparedBlock,
  from: number,
  beginnings: ReadonlySet<string>,
): readonly (readonly [letters: string, to: number])[] {
  const { words, language } = block;
  const { passedOver, joining } = language.initialisms;
  const readings: (readonly [string, number])[] = [];
  let open: readonly string[] = [''];
  for (let to = from; to < from + mostWords && open.length > 0; to += 1) {
    const word = words[to];
    const ampersand = to > from && isAmpersand(block, to - 1);
    if (word === undefined || (to > from && words[to - 1]?.tie === 'none' && !ampersand)) break;
    if (ampersand) open = withAmpersand(open, beginnings);
    const named = isNameWord(word);
    if (!named && !passedOver.has(word.lower)) break;
    const given = to === from && isShortName(word) ? [word.text] : [initialOf(word)];
    const longer = open.flatMap((letters) => given.map((more) => letters + more)).filter((it) => beginnings.has(it));
    if (named && to > from) readings.push(...longer.map((letters) => [letters, to] as const));
    // A stop word may give its letter ("DOJ") or not ("ACLU").
    open = [...new Set(named ? longer : [...longer, ...open])];
    if (joining.has(word.lower)) open = withAmpersand(open, beginnings);
  }
  return readings;
}

/** "PG&E" says the sign of "Pacific Gas & Electric", "MS" may not that of "Marks & Spencer". */
function withAmpersand(open: readonly string[], beginnings: ReadonlySet<string>): readonly string[] {
  return [...open, ...open.map((letters) => `${letters}&`).filter((it) => beginnings.has(it))];
}

const isAmpersand = ({ block, words }: PreparedBlock, at: number) =>
  block.text.slice(words[at]?.end, words[at + 1]?.start) === ' & ';

/** "UN", "U.S." before a name give all their letters: "UNDP". */
const isShortName = ({ text }: Word) => text.length <= 3 && isAllCapitals(text);
const initialOf = ({ text }: Word) => (text[0] ?? '').toUpperCase();
const isNameWord = ({ text }: Word) => isCapitalised(text) && text.length > 1;

/** Not a word that is capitalised only because it opens a sentence: "In Cook County". */
function opensName(words: readonly Word[], at: number, { initialisms, sentences }: Language): boolean {
  const word = words[at];
  if (word === undefined || !isNameWord(word) || word.barred) return false;
  return (
    (at > 0 && words[at - 1]?.tie !== 'none') ||
    !(initialisms.passedOver.has(word.lower) || sentences.openers.has(word.text))
  );
}

/** Tied by more than a space: 's, or the apostrophe alone. Firms with "&" may end so themselves: "Standard & Poor's". */
function isPossessive(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  return word?.tie === 'space' && next !== undefined && next.start - word.end > 1;
}

/** Whether the run is the whole name of something that is not a person. */
function isName(block: PreparedBlock, from: number, to: number): boolean {
  const { words, language } = block;
  const run = words.slice(from, to + 1);
  if (run.some(({ lower }) => language.initialisms.titles.has(lower))) return false;
  const person =
    run.length <= longestPerson &&
    language.names.isGivenName(run[0]?.lower ?? '') &&
    !language.words.definiteArticles.has(words[from - 1]?.lower ?? '') &&
    run.every(isNameWord);
  if (person || isAmpersand(block, from - 1) || isAmpersand(block, to)) return false;
  return !beginsBefore(words, from, language) && !goesOn(words, to, run.length, language);
}

/** "Bridge Safety Board" after "National": less than the name. A country's adjective or name with 's may stand there. */
function beginsBefore(words: readonly Word[], from: number, language: Language): boolean {
  const { unions, nationality } = language.initialisms;
  const [before, first] = words.slice(Math.max(0, from - 1), from + 1);
  if (from === 0 || before === undefined || first === undefined || before.tie === 'none') return false;
  if (before.tie === 'hyphen') return true;
  if (isPossessive(words, from - 1) || !isNameWord(before) || isAllCapitals(before.text)) return false;
  if (unions.has(`${words[from - 2]?.lower} ${before.lower}`)) return false;
  return !language.words.stopWords.has(before.lower) && !nationality.test(before.lower);
}

/** "Center for Disease Control" before "and Prevention", "National Bridge" before "Safety Board": not the whole name. */
function goesOn(words: readonly Word[], to: number, length: number, { initialisms }: Language): boolean {
  const [last, next, after] = words.slice(to, to + 3);
  if (last === undefined || next === undefined || last.tie === 'none') return false;
  if (last.tie === 'hyphen') return true;
  if (isNameWord(next)) return !isPossessive(words, to) && length <= longestUnsure;
  if (!initialisms.joining.has(next.lower) || next.tie !== 'space' || after === undefined) return false;
  return isNameWord(after) && !isAllCapitals(after.text);
}

/**
 * For two letters: they stand behind their name or have an article too, and the name has its own ("the River Board"),
 * holds no other initialism and stands in a sentence, not in a credit or before a colon.
 */
function isSure(block: PreparedBlock, from: number, to: number, { first, definite }: Letters): boolean {
  const { words, sentences, at, language } = block;
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
  const sentence = sentences.find((it) => it.start <= start && start < it.end);
  if (
    !language.words.definiteArticles.has(words[from - 1]?.lower ?? '') ||
    words.slice(from, to + 1).some(({ text }) => isAllCapitals(text))
  )
    return false;
  if (!sentenceEnd.test(sentence?.text ?? '') || block.block.text[end] === ':') return false;
  if (language.initialisms.moreOfName.has(words[to + 1]?.lower ?? '') && isCapitalised(words[to + 2]?.text ?? ''))
    return false;
  return definite || first.block > at || (first.block === at && first.start > end);
}

function nameAt(block: PreparedBlock, from: number, to: number, short: string): ArticleInitialism {
  const start = block.words[from]?.start ?? 0;
  const end = block.words[to]?.end ?? start;
  return { short, expansion: block.block.text.slice(start, end), block, start, end };
}
