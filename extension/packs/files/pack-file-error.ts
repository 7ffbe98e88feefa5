import type { FilePlace } from '../../../contract/pack-preview.ts';
import { placeInWords } from '../../../contract/place-in-words.ts';
import { type Message, message } from '../../../i18n/message.ts';
import { ToldError } from '../../../i18n/told-error.ts';

/** A file that is no pack. It tells why and where, for whoever chose it. */
export class PackFileError extends ToldError {
  override readonly name = 'PackFileError';

  constructor(problem: Message, place?: FilePlace) {
    super(place === undefined ? problem : message('problems.place.at', { place: placeInWords(place), problem }));
  }
}
