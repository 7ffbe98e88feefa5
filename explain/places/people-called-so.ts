import type { Person } from '../model/reading.ts';
import { nameRuns } from '../people/names/name-runs.ts';
import type { PreparedArticle, PreparedBlock } from '../text/prepared-article.ts';
import { foldWord, isCapitalised, type Word } from '../text/words.ts';
import type { PlaceCandidate } from './candidates.ts';

/** Names by which the article calls people, so that they are no places in it. */
export interface PeopleCalledSo {
  /** Lower case, folded. */
  readonly surnames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** First words of two with a capital that speak: "Paris Hilton said" may be a person, "London Underground said" not. */
  readonly speaking: ReadonlySet<string>;
  /** Whether a word of a block stands inside a person's name. */
  isInName(block: PreparedBlock, at: number): boolean;
}

/**
 * The people whom the article introduces, everybody with a common given name before another one ("Jordan Henderson"), and
 * those whose name looks like a place's ("Jimmy Wales", "London Breed, the mayor"). Time linear in the article's text.
 */
export function peopleCalledSo(
  prepared: PreparedArticle,
  people: readonly Person[],
  candidates: readonly PlaceCandidate[],
): PeopleCalledSo {
  const known = new Set(people.map(({ name }) => name));
  const surnames = new Set<string>();
  const firstNames = new Set<string>();
  const speaking = new Set<string>();
  const inName = new Map<PreparedBlock, Set<number>>(prepared.blocks.map((block) => [block, new Set()]));
  const add = (names: readonly string[]) => {
    if (names.length < 2) return;
    surnames.add(names.at(-1) ?? '');
    firstNames.add(names[0] ?? '');
  };
  for (const { name } of people) add(foldWord(name).split(/\s+/));
  const places = new Set(candidates.map(({ block, from, to }) => `${block.at} ${from} ${to}`));
  for (const block of prepared.blocks)
    for (const { from, to, text } of nameRuns(block)) {
      const words = block.words.slice(from, to);
      // "Hong Kong" looks like a name, too.
      if (places.has(`${block.at} ${from} ${to}`) || (!known.has(text) && !isName(words, block))) continue;
      add(words.map(({ lower }) => lower));
      for (let at = from; at < to; at += 1) if (to - from > 1) inName.get(block)?.add(at);
    }
  for (const candidate of candidates) {
    const word = candidate.block.words[candidate.from]?.lower ?? '';
    if (speaksAsTwo(candidate)) speaking.add(word);
    if (followsGivenName(candidate) || isSurname(candidate)) surnames.add(word);
    else if (isFirstName(candidate)) firstNames.add(word);
    else continue;
    inName.get(candidate.block)?.add(candidate.from);
  }
  return { surnames, firstNames, speaking, isInName: (block, at) => inName.get(block)?.has(at) ?? false };
}

function isName(words: readonly Word[], { language }: PreparedBlock): boolean {
  return words.length > 1 && language.names.isGivenName(words[0]?.lower ?? '');
}

/** "Jimmy Wales" */
function followsGivenName({ block, sentence, from, to }: PlaceCandidate): boolean {
  const before = block.words[from - 1];
  if (before === undefined || from <= sentence.from || to - from > 1) return false;
  return isCapitalised(before.text) && gapAt(block, from - 1) === ' ' && block.language.names.isGivenName(before.lower);
}

/** "Denzel Washington, an actor" */
function isSurname({ block, sentence, from, to, style }: PlaceCandidate): boolean {
  const { words, language } = block;
  const [earlier, before] = [words[from - 2], words[from - 1]];
  if (before === undefined || from <= sentence.from || to - from > 1 || style !== 'normal') return false;
  if (!mayBeName(before, block) || gapAt(block, from - 1) !== ' ' || language.words.stopWords.has(before.lower))
    return false;
  if (from - 1 > sentence.from && earlier?.tie === 'space' && isCapitalised(earlier.text)) return false;
  return isIntroduced(block.block.text.slice(words[to - 1]?.end, sentence.end), block);
}

/** "London Breed, the mayor", "Mayor London Breed" */
function isFirstName({ block, sentence, from, to, style }: PlaceCandidate): boolean {
  const { words, language } = block;
  const [before, next] = [words[from - 1], words[to]];
  if (next === undefined || to >= sentence.to || to - from > 1 || style !== 'normal') return false;
  if (gapAt(block, to - 1) !== ' ' || !mayBeName(next, block)) return false;
  if (gapAt(block, to) === ' ' && isCapitalised(words[to + 1]?.text ?? '')) return false;
  const isBehind = before !== undefined && from > sentence.from && before.tie === 'space';
  const isTitled = isBehind && language.names.titles.surnameTitles.has(before.lower);
  return isTitled || isIntroduced(block.block.text.slice(next.end, sentence.end), block);
}

/** "Paris Hilton said" */
function speaksAsTwo({ block, sentence, from, to }: PlaceCandidate): boolean {
  const { words, language } = block;
  const [next, verb] = [words[to], words[to + 1]];
  if (next === undefined || verb === undefined || to + 1 >= sentence.to || to - from > 1) return false;
  return gapAt(block, to - 1) === ' ' && mayBeName(next, block) && language.speech.verbs.has(verb.lower);
}

function mayBeName({ text, lower }: Word, { language }: PreparedBlock): boolean {
  return isCapitalised(text) && !language.names.isOtherName(lower) && !language.names.isRoleNoun(lower);
}

/** ", the mayor, …", ", 42, …" */
function isIntroduced(behind: string, { language }: PreparedBlock): boolean {
  const { after, age } = language.names.introductions;
  return after(behind, false) !== null || age.test(behind);
}

/** What stands between a word and the next. */
function gapAt({ block, words }: PreparedBlock, at: number): string {
  return block.text.slice(words[at]?.end, words[at + 1]?.start);
}
