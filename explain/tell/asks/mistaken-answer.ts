import type { QuestionKind } from './question-kinds.ts';

const lifted = String.raw`(?:lift|eas|end|remov|dropp|suspend|waiv|scrapp|withdraw)(?:ed|n)\b`;
const otherElections = String.raw`(?:european|local|council|mayoral|municipal|regional|midterm|mid-term|assembly|leadership|by)(?:[ -]\p{L}+)?[ -]elections?\b`;
const people = String.raw`(?:americans|britons|voters|respondents|adults|people|those)\b`;

/** Sentences that hold what answers a kind of question and speak of something else, in any article. */
const mistaken: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  // "They will not return until the sanctions are lifted": the end is the condition here, not what has one.
  ending: new RegExp(
    String.raw`\b(?:until|unless|once|if|before|when)\b[^,.;]{0,80}\b${lifted}(?! (?:if|unless|once|when)\b)`,
    'iu',
  ),
  // "Most people want the senate to convict" counts no votes.
  votes: new RegExp(String.raw`\b(?:poll|survey)(?:s|ed|ing)?\b|(?:%|per ?cent) of (?:\p{L}+ ){0,2}${people}`, 'iu'),
  // "Since the quarrel began in spring" dates something that is over.
  start: /\bsince\b[^,.;]{0,80}\b(?:start|began|begun|in (?:19|20)\d\d)/iu,
  // "She has defended officers against such charges": other people's cases.
  prosecution:
    /\b(?:defend|represent)(?:s|ed|ing)? (?:[\p{L}-]+ ){0,4}(?:clients?|suspects|defendants|people|officers)\b/iu,
  // "If the Pier Party won the election" tells not how the race stands.
  race: new RegExp(
    String.raw`\b${otherElections}(?!.*\bgeneral election)|\bif (?:\p{L}+ ){1,3}(?:won|wins?|lost|loses?)\b(?!.*\bpolls?\b)`,
    'iu',
  ),
  // "This was not the place to announce it" names no day.
  date: /\b(?:not|refus\w+|declin\w+) (?:\p{L}+ ){0,5}?(?:announce|name|reveal|disclose)\b(?!.*\d)/iu,
  // "It paid with the proceeds of that sale for 4 million": an earlier deal's price.
  amount: /\bproceeds (?:of|from)\b|\b(?:earlier|previous) (?:deal|takeover|merger|purchase|acquisition)\b/iu,
  // "They found the question fair" tells not what it asks.
  wording:
    /\bquestion ["“‘']?(?:seems?|is|was|looks?|looked) ["“‘']?(?:\p{L}+ )?(?:straightforward|simple|fair|unfair|clear|biased|confusing)\b/iu,
  // "It should keep it under control" is an aim.
  cause:
    /\b(?:to|would|must|should|will) (?:be expected to )?(?:keep|bring|get)\b[^.;]{0,40}\b(?:under control|in check)\b/iu,
  rate: /\b(?:bonus|premium|tax|growth|exchange|savings|birth|jobless|unemployment|pay|postal|crime) rates?\b/iu,
};

/** Whether a sentence only seems to answer questions of these kinds. */
export function isMistaken(kinds: readonly QuestionKind[], sentence: string): boolean {
  return kinds.some((kind) => mistaken[kind]?.test(sentence) === true);
}
