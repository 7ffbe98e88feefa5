import { judges, leans } from '../names/leaning-description.ts';
import { afterHead } from '../names/trade-nouns.ts';
import { looksLikeVerb } from '../names/verb-shape.ts';
import { isBodyNoun, tellsWhat } from './body-nouns.ts';

/** "the", "one of the", "Kolvara’s", "the country’s" */
const opening =
  /^(?:the|an?|one of (?:the )?)\s(?:(?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]*(?:['’]s|s['’])\s)?|^(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*(?:['’]s|s['’])\s/u;
/** Participles behind a noun: "a firm *based* in Lisk". */
const participle =
  /^(?:based|led|run|founded|backed|owned|set|made|known|called|named|formed|funded|created|established|headed|headquartered|\p{L}+ing)$/u;
/** "a movement *within* the union" */
const isPlaceWord = /^(?:within|inside|across|among|against|between|near|outside)$/u;
const relative = /,?\s(?:who|whose|which|that|where|when)\s.*$/su;
/** What more is said of it: "a firm that builds boats *since its foundation*", "a firm *with a clear goal*". */
const addition = /\s(?:since|after|before|with|by|under)\s.*$/su;
const longAddition =
  /\s(?:since|after|with|speciali[sz]ing|dedicated|committed|aiming|seeking|offering|providing|known|famous)\s.*$/su;
/** Sizes are the article's to state: they praise nobody. */
const sizes = /\b(?:largest|biggest|leading)\s/giu;

/**
 * The part of a phrase that says what a body is, without the text around it: the whole, or all before a relative clause that
 * leans on something. Null: it says nothing of a body.
 */
export function saysWhatBody(phrase: string): string | null {
  const shorter = [phrase.replace(relative, ''), phrase.replace(addition, ''), phrase.replace(longAddition, '')];
  return [phrase, ...shorter].find((one, at) => (at === 0 || one !== phrase) && isWhole(one)) ?? null;
}

function isWhole(phrase: string): boolean {
  const determined = opening.exec(phrase)?.[0];
  if (determined === undefined || /\b(?:another|other)\b/iu.test(phrase)) return false;
  const rest = phrase.slice(determined.length);
  const { head, behind } = partsOf(rest);
  if (head === null) return false;
  // "the maker of phones is hardly unique" is a sentence.
  if (finite.test(phrase.replace(relative, '')) || !goesOnAsPhrase(behind)) return false;
  if (/\s(?:and|or|of|the|an?|for|in|at|by|to|with|from|that|which|its)$/u.test(phrase)) return false;
  if (hasSecond(behind) || leansOnText(determined, rest) || judges(phrase.replace(relative, '').replace(sizes, '')))
    return false;
  return tellsWhat(head) || behind !== '';
}

const finite = /\s(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|does|did|said|says)\s/u;

/** "operated in part by Acme", "based in Lisk"; but "the team discovered water" is a sentence. */
function goesOnAsPhrase(behind: string): boolean {
  const [first = '', second = ''] = behind.split(' ');
  if (behind === '' || afterHead.test(first) || isPlaceWord.test(first) || participle.test(first)) return true;
  return /ed$/u.test(first) && /^(?:by|in|to|with|for|at|on|from|as|of|largely|mostly|partly)$/u.test(second);
}

/** The noun phrase up to its head, where that is a body's noun, and what comes behind it. */
function partsOf(rest: string): { head: string | null; behind: string } {
  const words = rest.split(' ');
  const past = words.findIndex((word, at) => at > 0 && isPast(words, at) && word !== '');
  const head = words.slice(0, past < 0 ? undefined : past);
  const noun = (head.at(-1) ?? '').toLowerCase();
  return { head: isBodyNoun(noun) ? head.join(' ') : null, behind: past < 0 ? '' : words.slice(past).join(' ') };
}

function isPast(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').toLowerCase();
  // "the housing and homelessness charity", "the fast-growing charity"
  if (word === 'and' || word === 'or') return isBodyNoun((words[at - 1] ?? '').toLowerCase());
  const isBehindNoun = isBodyNoun((words[at - 1] ?? '').toLowerCase());
  return (
    afterHead.test(word) ||
    isPlaceWord.test(word) ||
    (isBehindNoun && participle.test(word)) ||
    (isBehindNoun && looksLikeVerb(word))
  );
}

/** "a food bank and the army" is a row. */
function hasSecond(behind: string): boolean {
  return (
    /(?:^|\s)(?:and|or) (?:the |an? |\p{Lu})/u.test(behind.replace(/\p{Lu}\S* and \p{Lu}/gu, '')) ||
    /^(?:and|or)\s/u.test(behind)
  );
}

/** "the country’s regulator" needs no more than the article; "its regulator" and "the regulator there" do. */
function leansOnText(determined: string, rest: string): boolean {
  const owner = /^(?:the\s)?(?:world|country|nation|state|province|region|city|county|government|UK|EU|US)['’]s\s$/iu;
  // "a charity that houses boatmen" points at nothing.
  const own = rest.replace(/\sthat\s/gu, ' which ');
  return leans(owner.test(determined) ? own : `a ${own}`);
}
