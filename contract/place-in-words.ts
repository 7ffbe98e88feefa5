import type { FilePlace } from './pack-preview.ts';

/** "Line 12, column 5", "Row 12, column “level”". */
export function placeInWords(place: FilePlace): string {
  if ('line' in place) return `Line ${place.line.toLocaleString('en')}, column ${place.column.toLocaleString('en')}`;
  const row = `Row ${place.row.toLocaleString('en')}`;
  return place.column === null ? row : `${row}, column “${place.column}”`;
}
