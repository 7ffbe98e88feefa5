import * as en from 'chrono-node/en';
import type { DateRules } from '../../language/date-rules.ts';
import { dateWords } from './date-words.ts';

export const dateRules: DateRules = {
  parse: (text, reference) => en.casual.parse(text, reference),
  words: dateWords,
};
