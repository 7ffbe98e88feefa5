import { isGivenName } from '../names/given-names.ts';
import { isOtherName, isRoleNoun, stopWordsLikeNames } from '../names/role-words.ts';
import { isSentenceAdverb } from '../names/sentence-adverbs.ts';
import { sentenceOpeners } from '../words/abbreviations.ts';
import { weekdays } from '../words/calendar.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { stopWords } from '../words/stop-words.ts';

const pronoun = /^(?:he|she|they|it|who)$/iu;
/** Where the name ends and the circumstances begin: "said Kim *in* a statement". */
const circumstance = new RegExp(
  String.raw`\s(?:in|on|at|of his|of her|during|after|before|when|while|as|that|who|which|told|to|from|via|by|with|last|this|late|earlier|is|was|were|are|has|had|have|if|because|but|and then|adding|noting|referring|obtained|seen|released|published|reviewed|filed|submitted|shared|issued|about|also|again|later|recently|himself|herself|themselves|itself|${weekdays.join('|')})\s`,
  'u',
);
/** Who speaks is named in so many words at most; more are a clause. */
const mostWords = 12;
const determiner = /^(?:the|a|an|one|another|his|her|their|its|my|our)$/iu;
/** Who speaks without a name: besides roles and bodies. */
const speakingNouns: ReadonlySet<string> = new Set(
  'audit ruling judgment judgement verdict diocese church police authorities person residents critics observers sources source user users report study statement lawsuit complaint indictment affidavit document documents memo letter website newspaper paper magazine network outlet regulator watchdog firm team family kin couple crew site show host website insider insiders experts government kremlin pentagon airline carrier bank charity campaign union nhs maker automaker startup retailer organisers organizers protesters demonstrators mum mom dad commenter caller reader listener viewer voter voters'.split(
    ' ',
  ),
);

/**
 * The speaker in a phrase that stands where a speaker stands: a pronoun in lower case, or a name or noun with its
 * title; null where the phrase is something else. From its end back to the word that cannot belong to it.
 */
export function speakerPhrase(raw: string): string | null {
  const phrase = withoutCircumstance(raw.replace(aside, '').replace(opener, '').replace(behindDash, '').trim());
  if (pronoun.test(phrase)) return phrase.toLowerCase();
  if (inTheKnow.test(phrase)) return phrase;
  const words = withoutBody(phrase.split(/\s+/).filter(Boolean));
  const of = words.findIndex((word, at) => at > 0 && word === 'of');
  const from = /^(?:one|two|three)$/iu.test(words[0] ?? '') && of === 1 ? 0 : startOf(words);
  const own = withoutMood(words.slice(from));
  if (own.length === 0 || own.length > mostWords || !isWhole(words, from)) return null;
  return isNamed(own) || isSpeakingNoun(own) ? own.join(' ') : null;
}

/** "the Centre for Water (CW)" */
const aside = /\s\([^()]{1,40}\)/gu;
const opener = /^[^\p{L}\p{N}]+/u;
/** "Ilse Varga — head of works —" */
const behindDash = /\s(?:[—–]|--?)\s.*$/su;

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
  if (words.slice(0, from).some((word) => /^(?:what|whatever|matter|how)$/iu.test(word))) return false;
  if (/^(?:of|for|and)$/u.test(own[0] ?? '') || vague.test(before) || vague.test(own[0] ?? '')) return false;
  return !(before === 'and' && from > 1 && speakerPhrase(words.slice(0, from - 1).join(' ')) !== null);
}

/** "Minister of Works" whose name is not there, and "member of the". */
function isCutTitle(words: readonly string[]): boolean {
  if (/^(?:of|for|and|the|an?|in|at|on|to)$/iu.test(words.at(-1) ?? '')) return true;
  const of = words.indexOf('of');
  const isTitle =
    of > 0 &&
    words.slice(0, of).every((word) => /^\p{Lu}/u.test(word)) &&
    /(?:[^s]|ss)$/u.test(words[of - 1] ?? '') &&
    isRoleNoun((words[of - 1] ?? '').toLowerCase());
  return isTitle && !words.slice(of).some((word) => isGivenName(word.toLowerCase()));
}

/** "the argument of Ilse Varga" says nothing; "the mayor of Lisk" does. */
function isOfSomebody(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  const head = words[of - 1] ?? '';
  return (
    of > 1 &&
    determiner.test(words[0] ?? '') &&
    /^\p{Ll}/u.test(head) &&
    !isSpeakingHead(head) &&
    !/^(?:one|number|group|team|\p{L}+[eo]rs)$/u.test(head)
  );
}

/** "Lisk *mechanic*" lost its name or its article. */
function isBareRole(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isBare = !determiner.test(words[0] ?? '') && !words.some((word) => /['’]s?$/u.test(word));
  return isBare && words.length > 1 && /^\p{Ll}/u.test(last) && !/s$/.test(last) && !countless.test(last);
}

const countless =
  /^(?:police|media|television|radio|people|staff|management|government|press|enforcement|intelligence|party|ministry|council|university|family)$/u;

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
      if (at === 1 && isOpener(word) && words.length > 1) break;
    } else if (!isPart(words, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** Whether a small word goes on the phrase that follows it. */
function isPart(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').toLowerCase();
  const next = words[at + 1];
  if (word === 'on') return bodyThatGoesOn.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(next ?? '');
  if (/^(?:night|morning|evening|afternoon|day|week|weekend|month|year|time)$/.test(word)) return false;
  if (/^(?:of|for|and|de|da|von|van|der|den|bin|al|el|la|le|di|du)$/.test(word)) return next !== undefined && at > 0;
  // "the 40-year-old driver", "Channel 4 News"
  if (/^\d/.test(word))
    return /^\d{1,2}-year-old$/.test(word) || (/^\p{Lu}/u.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(next ?? ''));
  if (isRoleNoun(word.replace(/['’]s?$/, '')) || speakingNouns.has(word)) return true;
  return !stopWords.has(word) && !speechVerbs.has(word) && !/(?:ed|ing|ly)$/.test(word);
}

/** With such words a sentence opens that names its speaker later, or nobody. */
const gerund =
  /^(?:Speak|Talk|Writ|Respond|Reply|React|Comment|Address|Appear|Testify|Refer|Accord|Not|Cit|Announc|Introduc|Follow|Regard|Includ|Concern|Noth|Someth|Anyth|Everyth|Morn|Even|Dur|Be|Hav|Do|Say|Ask|Argu|Warn|Add|Quot)ing$|^(?:Analysis|Research|Data|Evidence|Figures|Reports|Polls|Estimates|Results|Studies|Reached|Asked|Pressed|Contacted|Questioned|Interviewed|Quoted|Shown)$/u;

/** A name: "Varga", "Acme CEO John Reed". */
function isNamed(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length === 0) return false;
  if (words.length === 1)
    return !/^\p{Lu}\p{Ll}{0,3}\.$/u.test(last) && /^\p{Lu}/u.test(last) && !isOpener(last) && !gerund.test(last);
  if (/^\p{Lu}/u.test(last)) return true;
  return isSpeakingHead(last);
}

function isOpener(word: string): boolean {
  if (
    /^(?:Today|Tonight|Tomorrow|Yesterday|Yes|No|Well|Oh|OK|Thanks|Thank|Please|Sure|Also|Like|Furthermore|Moreover|Nevertheless|Therefore|Thus|Otherwise|Perhaps|Maybe)$/.test(
      word,
    )
  )
    return true;
  return (
    isSentenceAdverb(word) ||
    sentenceOpeners.has(word) ||
    (stopWords.has(word.toLowerCase()) && !stopWordsLikeNames.has(word.toLowerCase()))
  );
}

/** "the ministry", "a spokesman for the city", "one user", "officials". */
function isSpeakingNoun(words: readonly string[]): boolean {
  // "student" alone is cut out of something.
  if (words.length === 1 && /^\p{Ll}/u.test(words[0] ?? '') && !/(?:s|people|police)$/.test(words[0] ?? ''))
    return false;
  // "a dispatcher", "one attendee": English makes such nouns at will.
  if (
    /^(?:an?|one|another)$/i.test(words[0] ?? '') &&
    words.length < 4 &&
    /(?:[eo]r|ee|ian|ist|ant)$/.test(words.at(-1) ?? '')
  )
    return true;
  const end = words.findIndex((word, at) => at > 0 && /^(?:of|for)$/.test(word));
  const isOneOf = /^(?:one|some|many|several|most|two|three)$/iu.test(words[0] ?? '') && end === 1;
  return isSpeakingHead((isOneOf ? words.at(-1) : words[end < 0 ? words.length - 1 : end - 1]) ?? '');
}

function isSpeakingHead(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  // "reports" and "figures" are nobody; "the report" is one.
  if (lower === 'reports' || lower === 'figures') return false;
  return (
    isRoleNoun(lower) || isOtherName(lower) || speakingNouns.has(lower) || speakingNouns.has(lower.replace(/s$/, ''))
  );
}
