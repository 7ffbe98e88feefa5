import { type Message, message } from '../i18n/message.ts';
import type { FilePlace } from './pack-preview.ts';

/** "Line 12, column 5", "Row 12, column “level”". */
export function placeInWords(place: FilePlace): Message {
  if ('line' in place) return message('problems.place.line', { line: place.line, column: place.column });
  const { row, column } = place;
  return column === null ? message('problems.place.row', { row }) : message('problems.place.cell', { row, column });
}
