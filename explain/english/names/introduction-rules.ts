import type { IntroductionRules } from '../../language/name-rules.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { appositionAfter, appositionBefore, institution, predicateAfter } from './apposition.ts';
import { descriptionInArticle } from './description-in-article.ts';
import { relativeAfter, residenceAfter } from './relative-clause.ts';
import { tidyDescription, wholeDescription } from './whole-description.ts';

const speaking = new RegExp(`\\s(?:${[...speechVerbs].join('|')})\\s`, 'u');

export const introductionRules: IntroductionRules = {
  after: appositionAfter,
  before: appositionBefore,
  predicate: predicateAfter,
  institution: institutionAfter,
  residence: residenceAfter,
  relative: relativeAfter,
  whole: wholeDescription,
  inArticle: descriptionInArticle,
  tidied: tidyDescription,
  // "Ilse Varga, MD, PhD, president of …": degrees say nothing.
  degrees: /^(?:, (?:M\.?D|Ph\.?D|D\.?O|R\.?N|M\.?P\.?H|M\.?S|J\.?D|M\.?P|Q\.?C|K\.?C)\.?(?![\p{L}]))+/u,
  age: /^(?:, | \()(?:aged? )?\d{2}[,)]/u,
  afterLoneName: /^(?: \([^()]{1,40}\))?(?:, \d{1,2})?, (?:an?|the|his|her|their|one)\s/u,
  relativeOfPerson: /^(?:,? \d{2})?,? who\b/u,
  relativeOfThing: /^,? which\b/u,
};

/** "of the Institute for Peace", after a name; empty if there is none. */
function institutionAfter(after: string): string {
  const found = /^,? ((?:of|from) (?:the )?\p{Lu}[^,.;:"“”()—]{2,80})/u.exec(after)?.[1];
  const phrase = found?.split(speaking)[0]?.trim();
  return phrase === undefined ? '' : (institution(phrase) ?? '');
}
