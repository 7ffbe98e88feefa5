import type { ParsedResult, ParsingReference } from 'chrono-node';
import * as en from 'chrono-node/en';

export type DateParser = (text: string, reference: ParsingReference) => readonly ParsedResult[];

/** By ISO 639-1 code, as the words around dates (`date-words.ts`): what the glossary speaks, no other page is explained. */
export const dateParsers: ReadonlyMap<string, DateParser> = new Map([
  ['en', (text: string, reference: ParsingReference) => en.casual.parse(text, reference)],
]);
