import type { Article } from '../../model/article.ts';
import type { NamedAt } from './places-of.ts';
import { type InItsWords, wordsAround } from './words-around.ts';

/**
 * All places where an article has one of a body's names, in reading order, and nothing longer: not the street or the fund that
 * bears it.
 */
export function placesOfBody({ blocks }: Pick<Article, 'blocks'>, names: readonly string[]): readonly NamedAt[] {
  return blocks.flatMap(({ id, text, paragraph }) =>
    names
      .flatMap((name) => placesIn(text, name))
      .toSorted((a, b) => a[0] - b[0])
      .map(([start, end]): NamedAt & InItsWords => ({
        block: id,
        paragraph,
        start,
        end,
        ...wordsAround(text, start, end),
      })),
  );
}

function placesIn(text: string, name: string): readonly (readonly [start: number, end: number])[] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [text.slice(Math.max(0, at - 30), at), text.slice(at + name.length, at + name.length + 30)];
    const isPart = /[\p{L}\p{N}-]$/u.test(before) || /^(?:[\p{L}\p{N}]|-\p{Lu})/u.test(after);
    const isLonger = /^ \p{Lu}\p{Ll}/u.test(after) || /(?:^|[\p{L}\p{N},] )(?!The\s)\p{Lu}[\p{L}-]+\s$/u.test(before);
    if (!isPart && !isLonger) places.push([at, at + name.length]);
  }
  return places;
}
