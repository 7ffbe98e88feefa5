import { needsMore, needsOwner } from '../names/owned-roles.ts';
import { isOtherName, isRoleNoun, privateNouns } from '../names/role-words.ts';
import { speakingNouns } from './speaking-nouns.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const definite = /^(?:the|this|that|these|those)$/u;
const indefinite = /^(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** They say since when or of which rank somebody is, or of which sort a body is: not which one. */
const emptyModifiers = set(`
  former current new newest recent latest earlier same local top senior junior unnamed anonymous second third other separate
subsequent official news agency company firm group organisation organization association`);

/** Whoever is called so speaks for nobody but themselves: there is nothing more to say of "a reader". */
const forThemselves = set(
  'user reader caller viewer listener voter commenter mum mom dad couple family protester demonstrator',
);
/** Parties are called so, and then it is their name. */
const likeParties = set('republicans democrats conservatives liberals independents socialists greens tories');

/**
 * Whether a speaker's words say what somebody is and leave open which one: "the new report", "senior officials"; not "US
 * officials", "the defence ministry". Who is not spoken of as known, and private or named by a trade, is said in full: "a
 * dispatcher", "residents".
 */
export function isBare(speaker: string): boolean {
  const [first = '', ...others] = speaker.split(' ');
  if (/\p{Lu}/u.test(first.slice(1)) || others.some((word) => !/^\p{Ll}[\p{Ll}-]*$/u.test(word))) return false;
  const article = first.toLowerCase();
  const isDefinite = definite.test(article);
  const words = isDefinite || indefinite.test(article) ? others : [article, ...others];
  const noun = words.at(-1);
  if (noun === undefined || words.slice(0, -1).some((word) => !emptyModifiers.has(word))) return false;
  if (isDefinite) return true;
  // "Acme" alone is a name, "Minister" what is left of a longer title.
  const isCapital = others.length === 0 && /^\p{Lu}/u.test(first);
  const isName = isCapital && (isSeveral(noun) ? likeParties.has(noun) : !isRoleNoun(noun));
  return !isName && isForOthers(noun);
}

function isSeveral(noun: string): boolean {
  return noun === 'police' || (/[^s]s$/u.test(noun) && (isRoleNoun(noun) || speakingNouns.has(noun) || isPlural(noun)));
}

function isPlural(noun: string): boolean {
  return speakingNouns.has(noun.replace(/s$/u, ''));
}

/** Whether somebody speaks for a body or by its knowledge, or is a body or a text: then it matters which. */
function isForOthers(noun: string): boolean {
  const singular = isRoleNoun(noun) || isPlural(noun) ? noun.replace(/(?<=[^s])s$/u, '') : noun;
  if (privateNouns.has(singular) || forThemselves.has(singular)) return singular === 'person';
  if (isRoleNoun(singular)) return needsOwner(singular) || needsMore(singular);
  return speakingNouns.has(noun) || speakingNouns.has(singular) || isOtherName(singular);
}
