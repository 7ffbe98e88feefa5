import type { Gender, NameRules } from '../../language/name-rules.ts';
import { countries } from '../senses/countries.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import { introductionRules } from './introduction-rules.ts';
import {
  addresses,
  honorifics,
  isOtherName,
  isRoleNoun,
  kinNouns,
  nameSuffixes,
  officeNouns,
  privateNouns,
  stopWordsLikeNames,
  surnamesLikePlaces,
  surnamesLikeRoles,
} from './role-words.ts';
import { isSentenceAdverb } from './sentence-adverbs.ts';
import { titleRules } from './title-rules.ts';
import { looksLikeVerb } from './verb-shape.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const nameRules: NameRules = {
  isGivenName,
  genderOfGivenName,
  genderOfAddress,
  genderInName,
  isRoleNoun,
  roleForm,
  isOtherName,
  isPeople: (word) => /\p{L}{3}(?:[^m]ans|[aio]nese|[^v]ites)$/u.test(word),
  isNational: (lower) => countries.has(lower) && /(?:an|ese|ish|i|ch)$/u.test(lower),
  isSentenceAdverb,
  looksLikeVerb,
  isParticiple: (lower) => /[aeiou]\p{L}*[^eaiou]ed$/u.test(lower) && lower.length > 6,
  pronouns: { he: set('he him his himself'), she: set('she her hers herself') },
  addresses,
  honorifics,
  suffixes: nameSuffixes,
  stoppedSuffixes: set('jr sr'),
  suffixAtEnd: /,?\s(?:Jr|Sr)\.?$/u,
  surnamesLikeRoles,
  surnamesLikePlaces,
  kinNouns,
  officeNouns,
  privateNouns,
  particles: set('de da do dos del della di la le van von der den bin ibn al el ben abu ter zu y e'),
  titleCaseWords: set(
    `And Of The In For With Or To At On By Over About Under Then You We They This That Until Or From As But Is Are Was Were
    Has Have After Before While`,
  ),
  // "US President", "AI Scientist"
  otherInitials: set('US UK EU UN AI TV IT PM VP OK'),
  stopWordsInNames: set('new first last'),
  stopWordsLikeNames,
  beforePlaces: set('at in near outside inside'),
  afterRole: /\b(?:who|whose|of|at|from|with|for|in)\b/,
  spokenOffice: /^the (.+)$/iu,
  officeIn,
  titles: titleRules,
  introductions: introductionRules,
};

const he =
  /^(?:mr|sir|lord|king|prince|duke|father|son|husband|brother|uncle|nephew|widower|grandfather|grandson|actor|[a-z]+sman|businessman|chairman)$/;
const she =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|duchess|mother|daughter|wife|sister|aunt|niece|widow|grandmother|granddaughter|actress|[a-z]+woman)$/;

/** Also "his wife, Birte Varga". */
function genderOfAddress(lower: string): Gender | null {
  if (he.test(lower)) return 'he';
  return she.test(lower) ? 'she' : null;
}

const forms: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['ceo', 'executive'],
]);

function roleForm(lower: string): string {
  return forms.get(lower) ?? lower.replace(/(?:man|woman|person)$/u, '');
}

function genderInName(name: string): Gender | null {
  const address =
    /\b(Mr|Mrs|Ms|Miss|Lady|Lord|Sir|Dame|spokesman|spokeswoman|businessman|businesswoman|woman|man)\b/u.exec(
      name,
    )?.[1];
  if (address === undefined) return null;
  return /^(?:Mr|Lord|Sir|.*man)$/.test(address) && !/woman$/.test(address) ? 'he' : 'she';
}

/** "the country's president" of "the country's president at the time"; no office where it is over. */
function officeIn(description: string): string {
  const lower = description.toLowerCase();
  if (/\b(?:former|ex|late|then|deputy|vice|acting|incoming|outgoing)\b/u.test(lower)) return '';
  const head = lower.split(/,|\s(?:of|at|for|from|in|who|whose|to|and)\s/u)[0] ?? '';
  return head
    .trim()
    .replace(/\bgov\.?$/u, 'governor')
    .replace(/\bsen\.?$/u, 'senator');
}
