import type { Language } from '../../language/language.ts';
import { fits, type Introduction, introduce } from './long-form.ts';

/** A name has so many words at most, and so many characters. */
const mostWords = 10;
const farthest = 120;

/**
 * Initialisms that the text introduces in so many words: "artificial intelligence, or AI", "known as", "stands for".
 * Time linear in the text.
 */
export function findInWords(text: string, language: Language): readonly Introduction[] {
  const { behindLongForm } = language.initialisms;
  return [...behindLongForm.flatMap((pattern) => shortBehind(text, pattern, language)), ...longBehind(text, language)];
}

function shortBehind(text: string, pattern: RegExp, language: Language): readonly Introduction[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    introduce(text, match[1] ?? '', match.index, match.index + match[0].length, language),
  );
}

/** The fewest words behind "stands for" that give all letters. */
function longBehind(text: string, language: Language): readonly Introduction[] {
  return [...text.matchAll(language.initialisms.beforeLongForm)].flatMap((match): readonly Introduction[] => {
    const letters = (match[1] ?? match[2] ?? '').replaceAll('.', '');
    const from = match.index + match[0].length;
    const behind = /^[^.;:!?()\n]*/u.exec(text.slice(from, from + farthest))?.[0] ?? '';
    const ends = [...behind.matchAll(/[\p{L}\p{N}](?=[^\p{L}\p{N}'’-]|$)/gu)].slice(0, mostWords);
    const long = ends.map(({ index }) => behind.slice(0, index + 1)).find((words) => fits(letters, words, language));
    return long === undefined ? [] : [{ short: letters, long, start: match.index, end: from + long.length }];
  });
}
