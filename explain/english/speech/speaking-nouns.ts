import { isOtherName, isRoleNoun, stopWordsLikeNames } from '../names/role-words.ts';
import { isSentenceAdverb } from '../names/sentence-adverbs.ts';
import { sentenceOpeners } from '../words/abbreviations.ts';
import { stopWords } from '../words/stop-words.ts';

/** Who speaks without a name: besides roles and bodies. */
export const speakingNouns: ReadonlySet<string> = new Set(
  'audit ruling judgment judgement verdict diocese church police authorities person residents critics observers sources source user users report study statement lawsuit complaint indictment affidavit document documents memo letter website newspaper paper magazine network outlet regulator watchdog firm team family kin couple crew site show host website insider insiders experts government kremlin pentagon airline carrier bank charity campaign union nhs maker automaker startup retailer organisers organizers protesters demonstrators mum mom dad commenter caller reader listener viewer voter voters'.split(
    ' ',
  ),
);

/** With such words a sentence opens that names its speaker later, or nobody. */
const gerund =
  /^(?:Speak|Talk|Writ|Respond|Reply|React|Comment|Address|Appear|Testify|Refer|Accord|Not|Cit|Announc|Introduc|Follow|Regard|Includ|Concern|Noth|Someth|Anyth|Everyth|Morn|Even|Dur|Be|Hav|Do|Say|Ask|Argu|Warn|Add|Quot)ing$|^(?:Analysis|Research|Data|Evidence|Figures|Reports|Polls|Estimates|Results|Studies|Reached|Asked|Pressed|Contacted|Questioned|Interviewed|Quoted|Shown)$/u;

/** A name: "Varga", "Acme CEO John Reed". */
export function isNamed(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length === 0) return false;
  if (words.length === 1)
    return !/^\p{Lu}\p{Ll}{0,3}\.$/u.test(last) && /^\p{Lu}/u.test(last) && !isOpener(last) && !gerund.test(last);
  if (/^\p{Lu}/u.test(last)) return true;
  return isSpeakingHead(last);
}

/** A word that only opens a sentence. */
export function isOpener(word: string): boolean {
  // "US officials", "WHO": no pronouns.
  if (/^(?:US|WHO)$/u.test(word)) return false;
  if (
    /^(?:Today|Tonight|Tomorrow|Yesterday|Yes|No|Well|Oh|OK|Thanks|Thank|Please|Sure|Also|Like|Furthermore|Moreover|Nevertheless|Therefore|Thus|Otherwise|Perhaps|Maybe)$/.test(
      word,
    )
  )
    return true;
  return (
    isSentenceAdverb(word) ||
    /-(?:term|wise|run|time)$/u.test(word) ||
    sentenceOpeners.has(word) ||
    (stopWords.has(word.toLowerCase()) && !stopWordsLikeNames.has(word.toLowerCase()))
  );
}

/** "the ministry", "a spokesman for the city", "one user", "officials". */
export function isSpeakingNoun(words: readonly string[]): boolean {
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

/** Whether a noun is of somebody who may speak. */
export function isSpeakingHead(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  // "reports" and "figures" are nobody; "the report" is one.
  if (lower === 'reports' || lower === 'figures') return false;
  return (
    isRoleNoun(lower) || isOtherName(lower) || speakingNouns.has(lower) || speakingNouns.has(lower.replace(/s$/, ''))
  );
}
