import type { WordRules } from '../../language/word-rules.ts';
import { months, shortMonths } from './calendar.ts';
import { isSurelyVerbHere, isVerbHere } from './part-of-speech.ts';
import { remembering } from './remembering.ts';
import { spellingKey } from './spelling.ts';
import { stemOf } from './stem-of.ts';
import { stopWords } from './stop-words.ts';
import { wordFamily } from './word-family.ts';

export const wordRules: WordRules = {
  stopWords,
  definiteArticles: new Set(['the']),
  indefiniteArticles: new Set(['a', 'an']),
  determiners: new Set('the a an this that these those its their his her our my your some any'.split(' ')),
  possessive: "['’]s",
  shortMonths: new Set(shortMonths),
  months,
  spellingKey: remembering(spellingKey, 4),
  // "recognis*" and "labour*" must also find the American words.
  beginningsOf: (letters) => [
    ...new Set([letters, spellingKey(letters), spellingKey(`${letters}e`).replace(/e$/, '')]),
  ],
  stemOf: remembering(stemOf, 5),
  familyOf: remembering(wordFamily, 3),
  isVerbHere,
  isSurelyVerbHere,
};
