import { tokenize, type Word } from '../../text/words.ts';
import type { SearchedPlace } from '../places/places-in-article.ts';
import type { SelectedText } from './selected-text.ts';
import type { PlaceMatch } from './selection-answer.ts';

/** Fewer letters begin too many names. */
const leastTyped = 3;
const mostPlaces = 4;

/**
 * The places that typed words name: by any of their names, or by the beginning of one or of its later words ("guinea" of
 * Equatorial Guinea), in any case. At most four, whole names first.
 */
export function placesNamed(selected: SelectedText, places: readonly SearchedPlace[]): readonly PlaceMatch[] {
  const typed = selected.words.slice(selected.from, selected.to);
  if (typed.length === 0 || !selected.isShort) return [];
  const found = places.flatMap((place) => {
    const named = place.wordings.map((wording) => namingOf(typed, wordsOf(wording, selected)));
    const rank = Math.min(...named);
    return rank === unnamed ? [] : [{ rank, match: matchOf(place, rank === whole, typed, selected) }];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostPlaces)
    .map(({ match }) => match);
}

const whole = 0;
const unnamed = Number.POSITIVE_INFINITY;

/** How well typed words name one wording: wholly, by its beginning, by that of a later word, not at all. */
function namingOf(typed: readonly Word[], name: readonly Word[]): number {
  const isAt = (from: number) =>
    typed.every(({ lower }, at) => {
      const own = name[from + at]?.lower ?? '';
      return at === typed.length - 1 ? own.startsWith(lower) : own === lower;
    });
  if (typed.length === name.length && typed.every(({ lower }, at) => name[at]?.lower === lower)) return whole;
  if (typed.reduce((sum, { lower }) => sum + lower.length, 0) < leastTyped) return unnamed;
  const from = name.findIndex((_, at) => isAt(at));
  return from < 0 ? unnamed : from + 1;
}

/** Without the article of "the Emirates". */
function wordsOf(wording: string, { language }: SelectedText): readonly Word[] {
  const words = tokenize(wording, language);
  const isArticle = words.length > 1 && language.words.definiteArticles.has(words[0]?.lower ?? '');
  return isArticle ? words.slice(1) : words;
}

function matchOf(
  { kind, place, text, name, is, named }: SearchedPlace,
  isWhole: boolean,
  typed: readonly Word[],
  { language }: SelectedText,
): PlaceMatch {
  const matched = tokenize(name, language).flatMap(({ lower, start, end }) => {
    const shared = typed.find((word) => lower.startsWith(word.lower));
    return shared ? [[start, Math.min(end, start + shared.lower.length)] as const] : [];
  });
  return { kind: 'place', how: isWhole ? 'exact' : 'begins', asked: { kind, place, text }, name, is, matched, named };
}
