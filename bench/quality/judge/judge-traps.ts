import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';
import { placesIn, shared } from './mentions-of-terms.ts';

/**
 * Words that often are a term and mean something else here. Counted once a trap whose paragraph is in the body: right where
 * no mention, marked or not, has a letter in common with the words anywhere in that paragraph, but inside an annotated term of
 * it ("strike", and "right to strike").
 */
export function judgeTraps(page: ReadPage): readonly Finding[] {
  const { terms, traps } = page.annotation;
  return traps.flatMap((trap) => {
    const meant = terms.filter(({ n }) => n === trap.n).flatMap((term) => placesIn(page, term));
    const places = placesIn(page, trap).filter(
      ({ start, end }) => !meant.some((term) => term.start <= start && end <= term.end),
    );
    if (places.length === 0) return [];
    const touching = page.readings[2].mentions.find((mention) => places.some((place) => shared(mention, place) > 0));
    const entry = touching === undefined ? '' : `"${touching.text}" is taken for ${touching.entry}`;
    return [finding('traps left alone', touching === undefined, `${entry} in paragraph ${trap.n}: ${trap.note}`)];
  });
}
