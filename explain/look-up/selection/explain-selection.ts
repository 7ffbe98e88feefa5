import type { TermIndex } from '../../find/index/term-index.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model/article.ts';
import { isCapitalised, keysOf } from '../../text/words.ts';
import type { SearchedPlace } from '../places/places-in-article.ts';
import type { GlossaryHit } from '../search/search-glossary.ts';
import { bodiesNamed } from './bodies-named.ts';
import { entryMatches } from './entry-matches.ts';
import { initialismsNamed } from './initialisms-named.ts';
import { type KnownArticle, knowArticle } from './known-article.ts';
import { passagesAbout } from './passages-about.ts';
import { peopleNamed } from './people-named.ts';
import { withPeopleInArticle } from './person-in-article.ts';
import { placesNamed } from './places-named.ts';
import { type SelectedText, selectedText } from './selected-text.ts';
import type { InitialismMatch, SelectionAnswer, SelectionMatch } from './selection-answer.ts';

/**
 * What is known of words that a reader selected or typed, best first: entries of the glossary in all their senses, people
 * and initialisms of the article, and what the article says with these words. Any text may be given; never throws.
 *
 * @param article null: the glossary alone is asked
 * @param search looks up in the glossary what was typed, also unfinished and misspelt
 * @param own the reader's own entries that may stand in the text, which are found by their whole name; those that are
 * marked apart from those that only answer
 * @param people whether people and bodies of the article are wanted
 */
export function explainSelection(
  text: string,
  article: Article | null,
  search: (query: string) => readonly GlossaryHit[],
  index: TermIndex,
  own: readonly TermIndex[] = [],
  people = true,
): SelectionAnswer {
  const selected = selectedText(text, index.language);
  const entries = selected.words.length === 0 ? [] : entryMatches(selected, search, index, own);
  const answer = answerOf(selected, entries);
  if (article === null) return answer;
  const known = knowArticle(article, index.language, people);
  const whole = withBodies(withArticle(answer, known), selected, known);
  return whole.kind === 'found' ? { ...whole, matches: withPeopleInArticle(whole.matches, known) } : whole;
}

/** With the body that the words name, behind what the glossary has of it, and in place of what its short form stands for. */
function withBodies(answer: SelectionAnswer, selected: SelectedText, known: KnownArticle): SelectionAnswer {
  const bodies = bodiesNamed(selected, known);
  if (bodies.length === 0) return answer;
  const matches = answer.kind === 'found' ? answer.matches : [];
  const others = matches.filter(
    (match) => match.kind !== 'initialism' || !bodies.some(({ name }) => name === match.expansion),
  );
  return answerOf(selected, [
    ...others.filter(({ kind }) => kind !== 'passage'),
    ...bodies,
    ...others.filter(({ kind }) => kind === 'passage'),
  ]);
}

/** Adds to what the glossary knows of a selection what an article says of it. */
export function withArticle(answer: SelectionAnswer, known: KnownArticle): SelectionAnswer {
  const selected = selectedText(answer.text, known.prepared.language);
  if (selected.words.length === 0) return answer;
  const people = peopleNamed(selected, known);
  const isNamed = people.some(({ how }) => how === 'exact') || isNameIn(known, selected);
  const matches = (answer.kind === 'found' ? answer.matches : []).filter(
    (match) => !(isNamed && match.kind === 'entry' && match.dictionary),
  );
  const initialisms = initialismsNamed(selected, known).filter(
    (one) => !matches.some((other) => isSame(one, other, selected.language)),
  );
  return answerOf(selected, [...people, ...initialisms, ...matches, ...passagesAbout(selected, known)]);
}

/** One word with a capital that the article writes so in mid-sentence: "Chad" is no chad, nor "Cook" a cook. */
function isNameIn({ prepared }: KnownArticle, { words, from, to }: SelectedText): boolean {
  const word = words[from];
  if (to - from !== 1 || word === undefined || !isCapitalised(word.text)) return false;
  return prepared.blocks.some(
    ({ block, sentences, words: all }) =>
      block.kind === 'paragraph' &&
      all.some(({ text }, at) => text === word.text && !sentences.some((sentence) => sentence.from === at)),
  );
}

/** Adds the places that a search names; those that the article names stand before others of their kind. */
export function withPlaces(
  answer: SelectionAnswer,
  places: readonly SearchedPlace[],
  language: Language,
): SelectionAnswer {
  const selected = selectedText(answer.text, language);
  const named = placesNamed(selected, places);
  const matches = answer.kind === 'found' ? answer.matches : [];
  const isKnown = (one: SelectionMatch) =>
    one.kind === 'place' && named.some(({ asked }) => asked.kind === one.asked.kind && asked.place === one.asked.place);
  const isPlace = ({ kind }: SelectionMatch) => kind === 'place';
  const others = matches.filter((match) => !isPlace(match));
  return answerOf(selected, [...others, ...named, ...matches.filter((match) => isPlace(match) && !isKnown(match))]);
}

function answerOf({ text, words, saysNothing }: SelectedText, matches: readonly SelectionMatch[]): SelectionAnswer {
  const meant = saysNothing ? matches.filter(({ kind, how }) => kind !== 'passage' && how === 'exact') : matches;
  const ranked = withoutGuesses(meant).toSorted((a, b) => rankOf(a) - rankOf(b));
  if (ranked.length > 0) return { kind: 'found', text, matches: ranked };
  return { kind: 'nothing', text, why: words.length === 0 ? 'unreadable' : 'unknown' };
}

/** The glossary knows it already, by this very name; elsewhere the article's own meaning comes first. */
function isSame({ short, expansion }: InitialismMatch, match: SelectionMatch, language: Language): boolean {
  if (match.kind !== 'entry' || (match.short !== short && match.term !== short)) return false;
  return match.term === short || keysOf(match.term, language).join(' ') === keysOf(expansion, language).join(' ');
}

/** Nobody misspelt what is found as it stands. */
function withoutGuesses(matches: readonly SelectionMatch[]): readonly SelectionMatch[] {
  const isGuess = ({ how }: SelectionMatch) => how === 'misspelt' || how === 'scattered';
  const isKnown = matches.some((match) => !isGuess(match));
  return isKnown ? matches.filter(({ how }) => how !== 'misspelt') : matches;
}

/** By how surely it is what was meant; the article's own names first where both name it. */
function rankOf(match: SelectionMatch): number {
  const { kind, how } = match;
  const isPassage = kind === 'passage';
  switch (how) {
    case 'exact':
      return isPassage ? 4 : match.kind === 'entry' && match.dictionary ? 2 : 0;
    case 'inflected':
      return 1;
    case 'contained':
      return isPassage ? 5 : 2;
    case 'begins':
      return 3;
    case 'misspelt':
      return 6;
    case 'scattered':
      return 7;
  }
}
