import type { OwnWord } from '../../contract/own-words.ts';
import type { PackEntry } from '../packs/pack.ts';

/** What the pack is called that the reader's own words are. */
const ownPack = 'Your words';

/** The reader's words as the file of a pack, which another browser can add. */
export function packFileOf(words: readonly Pick<OwnWord, 'term' | 'meaning' | 'aliases' | 'near'>[]): string {
  const entries = words.map(
    ({ term, meaning, aliases, near }): PackEntry => ({
      term,
      definition: meaning,
      ...(aliases.length > 0 && { aliases }),
      ...(near.length > 0 && { cues: near }),
    }),
  );
  return `${JSON.stringify({ format: 1, name: ownPack, entries }, null, 2)}\n`;
}
