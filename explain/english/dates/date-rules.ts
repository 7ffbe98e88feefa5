import * as en from 'chrono-node/en';
import type { DateRules } from '../../language/date-rules.ts';
import { dateWords } from './date-words.ts';

/** The parser takes "evening of 3 May 2019" for this evening. */
const partOfDay = /\b(?:morning|afternoon|evening|night|day) of(?=\s)/giu;

export const dateRules: DateRules = {
  parse: (text, reference) =>
    en.casual.parse(
      text.replace(partOfDay, (words) => ' '.repeat(words.length)),
      reference,
    ),
  words: dateWords,
};
