import { judges, needsContext } from './leaning-description.ts';
import { isRelation, saysMore } from './owned-roles.ts';
import { isRoleNoun } from './role-words.ts';
import { titleRules } from './title-rules.ts';
import { wholeDescription } from './whole-description.ts';

const relativeClause = /,?\s(?:who|whose|which|that|where|when)\s.*$/su;
const complement = /\s(?:of|at|for|from|with|in|to|on|by|who|whose|that|based|turned|behind|under|near)\s.+$/su;
/** Anybody is one, or nobody should be called so by a name alone. */
const saysNothing: ReadonlySet<string> = new Set(
  'figure man woman person boy girl speaker another candidate member native victim witness suspect defendant killer murderer gunman attacker convict lady roommate housemate flatmate classmate teammate'.split(
    ' ',
  ),
);
/** A phrase that ends so was cut. */
const cut = /(?:\s(?:and|or|of|for|the|an?|in|at|by|to|with|near|between|than|who|which|that|from|as)|['’-])$/iu;

/** "his" there is the person who is told of. */
const ownTerm = /^who (?:is in (?:his|her)\s)?/u;
const residence = /^\d{2}, (?:of|from)\s/u;

/** "a man *who held six hostages* in his house": what somebody did, where the place and time lean on the text. */
const deed = /^(.+?\swho(?:\s[\p{L}\d-]+){3,5}?)\s(?:in|while|when|after|before|at)\s/su;

/**
 * What a reader who has the article before them is told of somebody: what says who they are anywhere, else what the article's
 * own words say there ("Mayor", "the agency’s supervisor"). Empty for what points at another sentence ("his lawyer"),
 * judges, is of several people, or was cut.
 */
export function descriptionInArticle(description: string): string {
  const whole = wholeDescription(description);
  if (whole !== '') return whole;
  const text = description.trim();
  if (/^who\s/u.test(text)) return needsContext(text.replace(ownTerm, '')) || judges(text) ? '' : text;
  if (residence.test(text)) return text;
  const own = withoutPossessor(text);
  const phrases = [text, own, text.replace(relativeClause, ''), deed.exec(text)?.[1] ?? ''];
  return phrases.find(isFair) ?? '';
}

function isFair(phrase: string): boolean {
  if (phrase === '' || cut.test(phrase) || judges(phrase.replace(relativeClause, '')) || needsContext(phrase))
    return false;
  const isOne = /^one of\s/iu.test(phrase);
  const own = phrase.replace(/^one of\s/iu, '');
  const behind = complement.exec(own)?.[0] ?? '';
  const head = own
    .slice(0, own.length - behind.length)
    .split(/[\s,]+/)
    .filter(Boolean);
  const role = bare(head.findLast((word) => isRoleNoun(bare(word))) ?? '');
  if (role === '' || (!isOne && /[^s]s$/.test(role) && isRoleNoun(role.replace(/s$/, '')))) return false;
  const isOwned = /\p{L}['’]s?\s/u.test(phrase) || /^\s(?:of|to)\s/u.test(behind);
  if (isRelation(role)) return isOwned;
  return (
    !saysNothing.has(role) ||
    behind !== '' ||
    isOwned ||
    head.some(saysMore) ||
    head.some(isCharge) ||
    isOfTwoWords(head)
  );
}

/** "nominee for trade secretary" of "his nominee for trade secretary": whose, another sentence says. Empty where little is left. */
function withoutPossessor(phrase: string): string {
  const own = /^(?:his|her|its|their)\s(.+)$/su.exec(phrase)?.[1] ?? '';
  const behind = complement.exec(own)?.[0] ?? '';
  const head = own.slice(0, own.length - behind.length).split(' ');
  const says = behind !== '' || head.slice(0, -1).some(saysMore);
  return says && !isRelation(bare(head.at(-1) ?? '')) ? own : '';
}

/** "*suspected* killer" */
function isCharge(word: string): boolean {
  return /^(?:suspected|alleged|accused|convicted)$/iu.test(word);
}

/** "First Lady" is an office. */
function isOfTwoWords(head: readonly string[]): boolean {
  return titleRules.officesOfTwoWords.has(head.slice(-2).join(' ').toLowerCase());
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^(?:then|ex)-|(?:['’]s?|\.)$|-(?:elect|designate)$/gu, '');
}
