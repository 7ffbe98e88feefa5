import { isGivenName } from '../names/given-names.ts';
import { isRoleNoun } from '../names/role-words.ts';
import { weekdays } from '../words/calendar.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { stopWords } from '../words/stop-words.ts';
import { isBareRole, isCutTitle, isOfSomebody } from './cut-phrase.ts';
import { tailBehind } from './phrase-tail.ts';
import { isNamed, isOpener, isSpeakingHead, isSpeakingNoun, speakingNouns } from './speaking-nouns.ts';

const pronoun = /^(?:he|she|they|it|who)$/iu;
/** Where the name ends and the circumstances begin: "said Kim *in* a statement". */
const circumstance = new RegExp(
  String.raw`\s(?:in|on|at|of his|of her|during|after|before|when|while|as|that|who|which|told|to|from|via|by|with|last|this|late|earlier|is|was|were|are|has|had|have|if|because|but|and then|adding|noting|referring|obtained|seen|released|published|reviewed|filed|submitted|shared|issued|about|also|again|later|recently|himself|herself|themselves|itself|${weekdays.join('|')})\s`,
  'u',
);
/** Who speaks is named in so many words at most; more are a clause. */
const mostWords = 12;
const determiner = /^(?:the|a|an|one|another|his|her|their|its|my|our)$/iu;
/**
 * The speaker in a phrase that stands where a speaker stands: a pronoun in lower case, or a name or noun with its
 * title; null where the phrase is something else. From its end back to the word that cannot belong to it.
 */
export function speakerPhrase(raw: string): string | null {
  if (pronoun.test(raw.trim())) return raw.trim().toLowerCase();
  const phrase = withoutCircumstance(raw.replace(aside, '').replace(opener, '').replace(behindDash, '').trim());
  if (pronoun.test(phrase)) return phrase.toLowerCase();
  if (inTheKnow.test(phrase)) return phrase;
  const words = withoutBody(phrase.split(/\s+/).filter(Boolean));
  const of = words.findIndex((word, at) => at > 0 && word === 'of');
  const from = /^(?:one|two|three)$/iu.test(words[0] ?? '') && of === 1 ? 0 : startOf(words);
  const own = withoutMood(withoutSort(words.slice(from)));
  if (own.length === 0 || own.length > mostWords || !isWhole(words, from)) return null;
  const named = own.join(' ');
  return isNamed(own) || isSpeakingNoun(own) ? named + tailBehind(named, raw) : null;
}

/** "the Centre for Water (CW)" */
const aside = /\s\([^()]{1,40}\)/gu;
const opener = /^[^\p{L}\p{N}]+/u;
/** "Ilse Varga — head of works —" */
const behindDash = /\s(?:[—–]|--?)\s.*$/su;

/** "company CEO Ilse Varga" has lost its article: she is CEO Ilse Varga. */
function withoutSort(words: readonly string[]): readonly string[] {
  return /^(?:company|firm|group|agency|city|state)$/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words[1] ?? '')
    ? words.slice(1)
    : words;
}

/** "a tearful Ilse Varga" is Ilse Varga. */
function withoutMood(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const isName = at > 0 && words.slice(at).every((word) => /^\p{Lu}/u.test(word));
  const isMood = isName && /^an?$/iu.test(words[0] ?? '') && !words.slice(1, at).some((word) => isSpeakingHead(word));
  return isMood && isGivenName((words[at] ?? '').toLowerCase()) ? words.slice(at) : words;
}

/** Up to where the circumstances begin; "the Institute *on* Water" goes on. */
function withoutCircumstance(raw: string): string {
  if (inTheKnow.test(raw)) return raw;
  const padded = ` ${raw} `;
  const found = circumstance.exec(padded);
  if (found === null) return raw;
  const phrase = padded.slice(0, found.index).trim();
  const rest = padded.slice(found.index);
  const inName = /^\s(?:on|in|for)\s(?!\p{Lu}\p{Ll}+day\b)\p{Lu}[\p{L}-]*(?:\s(?:and\s)?\p{Lu}[\p{L}-]*)*/u.exec(
    rest,
  )?.[0];
  return inName !== undefined && bodyThatGoesOn.test(phrase) ? `${phrase}${inName}` : phrase;
}

/** "a person *familiar with the talks*" */
const inTheKnow =
  /^(?:(?:an?|one|two|three) )?(?:person|people|sources?|officials?|diplomats?) (?:familiar with|close to|briefed on|with (?:direct )?knowledge of) [\p{L} ’'-]+$/iu;

/** Its name says with "on" what it is for. */
const bodyThatGoesOn =
  /(?:Institute|Committee|Subcommittee|Commission|Council|Cent(?:er|re)|Office|Conference|Board|Panel)$/u;

/** No stray bracket, no half of "part of the ministry" or of "Varga and the mayor", no owner, and not "some". */
function isWhole(words: readonly string[], from: number): boolean {
  const own = words.slice(from);
  const before = (words[from - 1] ?? '').toLowerCase();
  if (/[()[\]{}]/u.test(own.join(' ')) || /['’]s?$/u.test(own.at(-1) ?? '')) return false;
  if (
    isCutTitle(own) ||
    isOfSomebody(own) ||
    isBareRole(own) ||
    /^the (?:(?:news )?(?:company|firm|group|organi[sz]ation|business|outlet|publication))$/iu.test(own.join(' '))
  )
    return false;
  // "In Lisk Varga’s Bar said": where the place ends, nobody knows.
  if (from === 1 && /^(?:in|at|near)$/iu.test(words[0] ?? '') && own.length > 1 && /^\p{Lu}/u.test(own[0] ?? ''))
    return false;
  if (words.slice(0, from).some((word) => /^(?:what|whatever|matter|how)$/iu.test(word))) return false;
  if (/^(?:of|for|and)$/u.test(own[0] ?? '') || vague.test(before) || vague.test(own[0] ?? '')) return false;
  return !(before === 'and' && from > 1 && speakerPhrase(words.slice(0, from - 1).join(' ')) !== null);
}

const vague =
  /^(?:another|majority|half|both|some|many|several|most|few|no|none|not|others?|somebody|someone|anyone|everyone|nobody)$/iu;

/** "Ilse Varga of the Institute" is Ilse Varga; the University of Lisk stays whole. */
function withoutBody(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of');
  return of > 1 && isGivenName((words[0] ?? '').toLowerCase()) ? words.slice(0, of) : words;
}

function startOf(words: readonly string[]): number {
  let at = words.length;
  while (at > 0) {
    const word = words[at - 1] ?? '';
    if (determiner.test(word)) {
      // "a spokesman for the city" goes on before it.
      if (at < 3 || !/^(?:of|for)$/.test(words[at - 2] ?? '')) return at - 1;
      at -= 1;
    } else if (/^\p{Lu}/u.test(word)) {
      if (at === 1 && isOpener(word) && words.length > 1 && !isNewPlace(words)) break;
    } else if (!isPart(words, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** "New Lisk officials", not "New officials". */
function isNewPlace([word, next = '']: readonly string[]): boolean {
  return word === 'New' && /^\p{Lu}/u.test(next) && !isRoleNoun(next.toLowerCase());
}

/** Whether a small word goes on the phrase that follows it. */
function isPart(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').toLowerCase();
  const next = words[at + 1];
  if (word === 'on') return bodyThatGoesOn.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(next ?? '');
  if (/^(?:night|morning|evening|afternoon|day|week|weekend|month|year|time)$/.test(word)) return false;
  if (/^(?:of|for|and|de|da|von|van|der|den|bin|al|el|la|le|di|du)$/.test(word)) return next !== undefined && at > 0;
  // "two players"
  if (next !== undefined && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word)) return true;
  // "the 40-year-old driver", "Channel 4 News"
  if (/^\d/.test(word))
    return /^\d{1,2}-year-old$/.test(word) || (/^\p{Lu}/u.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(next ?? ''));
  if (isRoleNoun(word.replace(/['’]s?$/, '')) || speakingNouns.has(word)) return true;
  return !stopWords.has(word) && !speechVerbs.has(word) && !/(?:ed|ing|ly)$/.test(word);
}
