import { isGivenName } from './given-names.ts';

/**
 * Adjectives' endings before "-ly": "Shortly", "Recently", "Hopefully", "Luckily", "Fortunately", "Finally". Those of
 * surnames (Kelly, Daly, Reilly, Connolly) are not among them.
 */
const ending =
  /(?:[bdfghkmnprstvwy]|ful|(?:at|it|ut|et|iv|er|os|ar|ur|ns)e|[cdkprstv]i|(?:ic|in|on|er|or|nt|tu|su|ti|ci|re|eg|loc|glob|tot)al)ly$/u;
const surnamePrefix = /^(?:Mc|Mac|O['’])/u;

/** Whether a capitalised word is an adverb that opens a sentence, and no name: "Unfortunately", not "Beverly". */
export function isSentenceAdverb(word: string): boolean {
  return ending.test(word.toLowerCase()) && !surnamePrefix.test(word) && !isGivenName(word.toLowerCase());
}
