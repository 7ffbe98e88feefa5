import type { Language } from '../../language/language.ts';
import type { Mention } from '../../model/reading.ts';
import { type PreparedArticle, wordsBefore } from '../../text/prepared-article.ts';
import { isAllCapitals } from '../../text/words.ts';

/** A mention, how many words of the article stand before it, and its full name if it is an initialism of the article. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly word: number;
  readonly expansion: string | null;
}

/**
 * Where the article names an entry in full, by entry id: positions in words, ascending. Beside an initialism they make a mark
 * superfluous: who has just read "Federal Trade Commission" knows what FTC is.
 */
export function placesInFull(
  mentions: readonly PlacedMention[],
  prepared: PreparedArticle,
): ReadonlyMap<string, readonly number[]> {
  const byEntry = Map.groupBy(mentions, ({ mention }) => mention.entry);
  return new Map(
    [...byEntry].map(([entry, own]) => {
      const named = own.filter(({ mention }) => !isInitials(mention.text, prepared.language)).map(({ word }) => word);
      const expansion = own[0]?.expansion ?? null;
      const spelled = expansion === null ? [] : placesOf(expansion, prepared);
      return [entry, [...named, ...spelled].sort((a, b) => a - b)] as const;
    }),
  );
}

/** "FTC", "ICBMs", "U.S.": letters that stand for words. */
export function isInitials(text: string, { initialisms }: Language): boolean {
  return isAllCapitals(initialisms.singularOf(text.replaceAll('.', '')));
}

function placesOf(name: string, { blocks }: PreparedArticle): readonly number[] {
  const wanted = name.toLowerCase();
  return blocks.flatMap((block) => {
    const at = block.block.text.toLowerCase().indexOf(wanted);
    return at < 0 ? [] : [wordsBefore(block, at)];
  });
}
