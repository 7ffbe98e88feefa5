import { sentenceOpeners } from '../text/abbreviations.ts';
import type { PreparedBlock } from '../text/prepared-article.ts';
import { isAllCapitals, isCapitalised, type Word } from '../text/words.ts';
import { addresses, isOtherName, isRoleNoun } from './role-words.ts';

/** A name that may be a person's: words [from, to) of the block. */
export interface NameRun {
  readonly block: PreparedBlock;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Small words inside names: "Ursula von der Leyen", "Mohammed bin Salman". */
const particles: ReadonlySet<string> = new Set(
  'de da do dos del della di la le van von der den bin ibn al el ben abu ter zu y e'.split(' '),
);
const mostNames = 5;

/**
 * The names of a block that may be a person's: one to five capitalised words that belong together (initials and
 * particles included), without the titles before them, and without words of bodies, places and days.
 */
export function nameRuns(block: PreparedBlock): readonly NameRun[] {
  const { words } = block;
  const starts = new Set(block.sentences.map(({ from }) => from));
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const to = endOfRun(block, at);
    if (to > at) {
      const from = startOfName(words, at, to, starts.has(at));
      const run = nameOf(block, from, to);
      if (run !== null) runs.push(run);
    }
    at = Math.max(to, at + 1);
  }
  return runs;
}

function endOfRun(block: PreparedBlock, at: number): number {
  const { words } = block;
  let to = at;
  while (to < words.length) {
    const word = words[to];
    if (word === undefined || word.barred || !(isNameWord(word) || (to > at && isParticle(words, to)))) break;
    to += 1;
    if (!joins(block, to - 1)) break;
  }
  return to;
}

function isNameWord(word: Word): boolean {
  return isCapitalised(word.text);
}

function isParticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const word = words[at];
  return (
    word !== undefined &&
    next !== undefined &&
    particles.has(word.lower) &&
    (isCapitalised(next.text) || particles.has(next.lower))
  );
}

/** A name goes on over a space, a hyphen, and the stop of an initial or a title ("William G. Gale", "Sen. Warner"). */
function joins(block: PreparedBlock, at: number): boolean {
  const word = block.words[at];
  const next = block.words[at + 1];
  if (word === undefined || next === undefined) return false;
  const gap = block.block.text.slice(word.end, next.start);
  if (gap === ' ' || gap === '-') return true;
  return gap === '. ' && (word.text.length === 1 || isRoleNoun(word.lower) || addresses.has(word.lower));
}

/** Past titles, bodies that they belong to ("Ambassador to the European Union") and sentence openers: the name itself. */
function startOfName(words: readonly Word[], at: number, to: number, opens: boolean): number {
  let from = at;
  for (let index = at; index < to - 1; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const title = isRoleNoun(word.lower) || addresses.has(word.lower);
    const body = isOtherName(word.lower) && to - index > 2;
    const opener = index === at && (opens ? sentenceOpeners.has(word.text) : word.lower === 'the');
    if (title || body || opener) from = index + 1;
  }
  return from;
}

function nameOf(block: PreparedBlock, from: number, to: number): NameRun | null {
  const words = block.words.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > mostNames) return null;
  if (words.some((word) => isOtherName(word.lower)) || isLoneRole(words)) return null;
  if (words.length === 1 && sentenceOpeners.has(first.text)) return null;
  // Initials such as "CEO" or "NATO" are no names; "J.D. Vance" is.
  if (words.some((word) => isAllCapitals(word.text) && word.text.length > 2) || isAllCapitals(last.text)) return null;
  return { block, from, to, text: block.block.text.slice(first.start, last.end) };
}

/** "Mayor", "Vice President": a title without a name; but Doctor and Bishop are surnames too. */
function isLoneRole(words: readonly Word[]): boolean {
  return words.length === 1 && isRoleNoun(words[0]?.lower ?? '');
}
