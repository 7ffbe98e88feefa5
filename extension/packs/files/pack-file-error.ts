import type { FilePlace } from '../../../contract/pack-preview.ts';
import { placeInWords } from '../../../contract/place-in-words.ts';

/** A file that is no pack. The message says why and where, for whoever chose it. */
export class PackFileError extends Error {
  override readonly name = 'PackFileError';

  constructor(problem: string, place?: FilePlace) {
    super(place === undefined ? problem : `${placeInWords(place)}: ${problem}`);
  }
}
