import type { Mention, Reading } from '../../../explain/model/reading.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { placesOf } from '../annotation/words-in.ts';
import type { ReadPage } from '../read/read-annotated.ts';
import { foldPhrase } from './phrases.ts';

export type AnnotatedTerm = Annotation['terms'][number];

/** A mention that covers so much of a term's letters explains it: "bail" of "on bail", but not "tariffs" of "retaliatory tariffs". */
const leastCovered = 0.5;

/** Where an annotated wording stands in the engine's block of its paragraph; nowhere if the body lacks it. */
export function placesIn({ pairing }: ReadPage, { text, n }: { readonly text: string; readonly n: number }) {
  const block = pairing.blocks.get(n);
  if (block === undefined) return [];
  return placesOf(text, block.text.replaceAll('\n', ' ')).map(([start, end]) => ({ block: block.id, start, end }));
}

type PlaceInBlock = ReturnType<typeof placesIn>[number];

/** Letters that a mention and a place have in common. */
export function shared(mention: Mention, { block, start, end }: PlaceInBlock): number {
  return mention.block === block ? Math.max(0, Math.min(mention.end, end) - Math.max(mention.start, start)) : 0;
}

/**
 * The mentions that explain an annotated term: those that cover at least half of its letters in its paragraph, and those
 * that read the same anywhere.
 */
export function mentionsOf(term: AnnotatedTerm, page: ReadPage, { mentions }: Reading): readonly Mention[] {
  const places = placesIn(page, term);
  const wording = foldPhrase(term.text);
  return mentions.filter(
    (mention) =>
      foldPhrase(mention.text) === wording ||
      places.some((place) => shared(mention, place) >= leastCovered * (place.end - place.start)),
  );
}

/**
 * The annotated term that a mark is on: the one it shares most letters with where it stands; else one that reads the same;
 * else that of another mention of its entry. Null where nobody annotated anything of the kind.
 */
export function termOf(mark: Mention, page: ReadPage, { mentions }: Reading): AnnotatedTerm | null {
  const others = mentions.filter(({ entry }) => entry === mark.entry);
  for (const mention of [mark, ...others]) {
    const term = termAt(mention, page);
    if (term !== null) return term;
  }
  return null;
}

function termAt(mention: Mention, page: ReadPage): AnnotatedTerm | null {
  const { terms } = page.annotation;
  const weighed = terms.map((term) => ({
    term,
    letters: Math.max(0, ...placesIn(page, term).map((place) => shared(mention, place))),
  }));
  const nearest = weighed.reduce<(typeof weighed)[number] | null>(
    (best, one) => (one.letters > (best?.letters ?? 0) ? one : best),
    null,
  );
  const wording = foldPhrase(mention.text);
  return nearest?.term ?? terms.find(({ text }) => foldPhrase(text) === wording) ?? null;
}
