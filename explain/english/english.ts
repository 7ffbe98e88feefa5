import type { Language } from '../language/language.ts';
import { bodyRules } from './bodies/body-rules.ts';
import { dateRules } from './dates/date-rules.ts';
import { initialismRules } from './initialisms/initialism-rules.ts';
import { nameRules } from './names/name-rules.ts';
import { briefingRules } from './passages/briefing-rules.ts';
import { passageRules } from './passages/passage-rules.ts';
import { placeRules } from './places/place-rules.ts';
import { quantityRules } from './quantities/quantity-rules.ts';
import { senseRules } from './senses/sense-rules.ts';
import { speechRules } from './speech/speech-rules.ts';
import { wordingRules } from './wording-rules.ts';
import { leaningWords } from './words/leaning-words.ts';
import { referenceWords } from './words/reference-words.ts';
import { sentenceRules } from './words/sentence-rules.ts';

/** English, as newspapers of all countries write it. */
export const english: Language = {
  ...wordingRules,
  sentences: sentenceRules,
  leaning: leaningWords,
  references: referenceWords,
  names: nameRules,
  bodies: bodyRules,
  speech: speechRules,
  initialisms: initialismRules,
  senses: senseRules,
  passages: passageRules,
  get briefing() {
    return briefingRules();
  },
  dates: dateRules,
  quantities: quantityRules,
  places: placeRules,
};
