import type { OwnWord } from '../../contract/own-words.ts';
import type { PackEntry } from '../packs/pack.ts';

/** The reader's words as the file of a pack, which another browser can add. @param name what that pack is called there */
export function packFileOf(
  words: readonly Pick<OwnWord, 'term' | 'meaning' | 'aliases' | 'near'>[],
  name: string,
): string {
  const entries = words.map(
    ({ term, meaning, aliases, near }): PackEntry => ({
      term,
      definition: meaning,
      ...(aliases.length > 0 && { aliases }),
      ...(near.length > 0 && { cues: near }),
    }),
  );
  return `${JSON.stringify({ format: 1, name, entries }, null, 2)}\n`;
}
