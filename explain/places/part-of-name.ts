import { owns } from '../find/forms/owns.ts';
import type { Language } from '../language/language.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import type { PlaceCandidate } from './candidates.ts';
import { isOfState } from './decide-country.ts';

/** Where other candidates of the block end and begin: "US-China". */
export interface Neighbours {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** Whether a word stands inside a person's name. */
  isInName(at: number): boolean;
}

/**
 * Whether the words are a part of a longer name, of a body, a person, a work or another place: "Bank of England",
 * "Manchester United", "New Jersey", "Paris Agreement", "“Chicago”".
 */
export function isPartOfName(candidate: PlaceCandidate, neighbours: Neighbours): boolean {
  if (isInQuotes(candidate) || isNamedThing(candidate) || isPartOfRegion(candidate)) return true;
  return goesOn(candidate, neighbours) || beganBefore(candidate, neighbours) || isNamedFor(candidate, neighbours);
}

/** In quotation marks by itself it is a title. */
function isInQuotes({ block, from, to }: PlaceCandidate): boolean {
  const { text } = block.block;
  const start = block.words[from]?.start ?? 0;
  const end = block.words[to - 1]?.end ?? 0;
  return /["“‘«]/u.test(text.charAt(start - 1)) && /^[,.]?["”’»]/u.test(text.slice(end, end + 2));
}

/** "the musical Chicago", "a horse called Paris", "his daughter Kenya", "a Guinea pig" */
function isNamedThing({ block, from, to, wording }: PlaceCandidate): boolean {
  const { words, language } = block;
  const [before, first, last, next] = [words[from - 1], words[from], words[to - 1], words[to]];
  const { things, waters, beforeNames } = language.places;
  const isCity = wording.meanings.every(({ kind }) => kind === 'city');
  if (last?.tie === 'space' && !owns(last, next) && waters.has(next?.lower ?? '')) return true;
  if (isCity && isNamedForCity(block.words.slice(to - 1, to + 2), block.language)) return true;
  if (last?.tie === 'space' && things.has(`${last.lower} ${next?.lower}`)) return true;
  if (before === undefined || before.tie !== 'space' || owns(before, first)) return false;
  return (
    language.senses.namedThings.has(before.lower) ||
    language.names.kinNouns.has(before.lower) ||
    beforeNames.has(before.lower)
  );
}

/** "the Kyoto protocol", "the Paris climate accord" */
function isNamedForCity([last, next, second]: readonly Word[], { places, words }: Language): boolean {
  if (last?.tie !== 'space' || owns(last, next) || next === undefined) return false;
  if (places.namedForCities.has(next.lower)) return true;
  return (
    next.tie === 'space' &&
    !words.stopWords.has(next.lower) &&
    second !== undefined &&
    next.text === next.lower &&
    places.namedForCities.has(second.lower) &&
    !places.governmentVerbs.has(next.lower)
  );
}

/** "Western Australia", also at the head of a sentence. */
function isPartOfRegion({ block, from, to }: PlaceCandidate): boolean {
  const before = block.words[from - 1];
  if (before === undefined || before.tie !== 'space' || !isCapitalised(before.text)) return false;
  const name = block.words.slice(from - 1, to).map(({ lower }) => lower);
  return block.language.places.regionsInShort.has(name.join(' '));
}

function goesOn({ block, sentence, to, wording, style }: PlaceCandidate, { starts }: Neighbours): boolean {
  const { words, language } = block;
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined || to >= sentence.to) return false;
  // "the Dnipro-1 battalion"
  if (last.tie === 'hyphen' && /^\p{N}/u.test(next.text)) return true;
  if (!isCapitalised(next.text)) return false;
  const gap = block.block.text.slice(last.end, next.start);
  if (last.tie === 'hyphen' || gap === ' & ') return !starts.has(to) && !language.terms.nationality.test(next.lower);
  if (last.tie !== 'space' || owns(last, next)) return false;
  if (style !== 'normal') return endsName(next, language);
  const isUnsure = wording.meanings.some((meaning) => meaning.kind === 'country' && meaning.doubt !== undefined);
  const isRole = language.names.isRoleNoun(next.lower) && !language.places.papers.has(next.lower);
  return !(isDay(next, language) || (!isUnsure && isRole));
}

/** In a headline, where all words have capitals: the end of a name all the same. */
function endsName({ lower }: Word, { names, terms }: Language): boolean {
  return names.isOtherName(lower) || terms.endsOfNames.has(lower) || terms.endsOfTitles.has(lower);
}

function isDay({ lower }: Word, { words, terms }: Language): boolean {
  return (
    words.months.some((month) => month.toLowerCase() === lower) ||
    (terms.beforeNames.has(lower) && lower.endsWith('day'))
  );
}

function beganBefore(candidate: PlaceCandidate, { ends }: Neighbours): boolean {
  const { block, sentence, from, style } = candidate;
  const { words, language } = block;
  const before = words[from - 1];
  if (before === undefined || from <= sentence.from || before.tie === 'none') return false;
  if (before.tie === 'hyphen') {
    if (language.places.nameParticles.has(before.lower)) return true;
    return (
      isCapitalised(before.text) &&
      !ends.has(from) &&
      !language.terms.nationality.test(before.lower) &&
      before.text.length > 2
    );
  }
  if (!isCapitalised(before.text) || owns(before, words[from])) return false;
  if (style !== 'normal') return language.names.isOtherName(before.lower);
  if (isFree(before, language) || isDay(before, language)) return false;
  if (isOfArea(candidate) && language.terms.nationality.test(before.lower)) return false;
  const opens = from - 1 === sentence.from;
  return !(opens && language.places.adjectives.has(before.lower));
}

/** "The", "In": small words that belong to no name. */
function isFree({ lower, text }: Word, { words, sentences, names }: Language): boolean {
  if (names.stopWordsInNames.has(lower)) return false;
  return words.stopWords.has(lower) || sentences.openers.has(text) || names.isSentenceAdverb(text);
}

/** "Ukrainian Crimea" */
function isOfArea({ wording }: PlaceCandidate): boolean {
  return wording.meanings.every((meaning) => meaning.kind === 'country' && meaning.country.countries !== undefined);
}

function isSurelyCountry({ wording }: PlaceCandidate): boolean {
  return wording.meanings.every((meaning) => meaning.kind === 'country' && meaning.doubt === undefined);
}

/** "University of Chicago", "Bank of England", "Alternative for Germany"; but "President of France". */
function isNamedFor(candidate: PlaceCandidate, { ends, isInName }: Neighbours): boolean {
  const { block, sentence, from, style } = candidate;
  const { words, language } = block;
  const { tieOf, namingTies, headsOf, nobility } = language.places;
  // "University of California, San Diego", "University of Texas at Austin"
  const behind = language.places.atBuildings.has(words[from - 1]?.lower ?? '') ? from - 1 : from;
  const [campus, of, region] = [words[behind - 3], words[behind - 2], words[behind - 1]];
  if ((region?.comma === true || behind < from) && of?.lower === tieOf && headsOf.has(campus?.lower ?? '')) return true;
  const at = language.words.definiteArticles.has(words[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const [head, tie] = [words[at - 1], words[at]];
  if (head === undefined || tie === undefined || at <= sentence.from || head.tie !== 'space' || tie.tie !== 'space')
    return false;
  const isOf = tie.lower === tieOf;
  if (isOf && isOfState(candidate)) return false;
  // "Emmanuel Macron of France", but "Prince William of Wales"
  if (isOf && isInName(at - 1) && isSurelyCountry(candidate) && !nobility.has(words[at - 2]?.lower ?? '')) return false;
  if ((!isOf && !namingTies.has(tie.lower)) || !isCapitalised(head.text)) return false;
  if (isOf && headsOf.has(head.lower)) return nobility.has(head.lower) || !language.names.officeNouns.has(head.lower);
  const opens = at - 1 === sentence.from;
  if (opens || ends.has(at) || style !== 'normal' || isFree(head, language) || isDay(head, language)) return false;
  return !(language.names.isRoleNoun(head.lower) || language.names.isPeople(head.text));
}
