import { isGivenName } from '../names/given-names.ts';
import { isRoleNoun } from '../names/role-words.ts';
import { speakerPhrase } from './speaker-phrase.ts';

/** "Ilse Varga, the mediator," is Ilse Varga, and so is "the mediator, Ilse Varga,". */
export function nameOf([first, second]: readonly (string | undefined)[]): string | undefined {
  const words = (first ?? '').toLowerCase().split(' ');
  const isRole =
    isRoleNoun(words.at(-1) ?? '') ||
    isRoleNoun((speakerPhrase(first ?? '') ?? '').split(' ').at(-1) ?? '') ||
    /^one of (?:the|them|his|her|its|their)\b/iu.test(first ?? '') ||
    /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother) [\p{Ll} -]+$/u.test(first ?? '') ||
    (isTitleStart(words) && words.some(isRoleNoun));
  const own = isRole ? nameIn(second ?? '') : undefined;
  // "a student at the school in Durham, North Lisk": a place in a place.
  const isPlace =
    /\s(?:in|at|of|near|from) (?:the )?(?:\p{Lu}\S*\s?)+$/u.test(first ?? '') &&
    !isGivenName((own ?? '').split(' ')[0]?.toLowerCase() ?? '');
  return own !== undefined && properName.test(own) && !isPlace ? own : first;
}

/** "Ilse Varga" in "the bridge engineer Ilse Varga" and in "Trade and Works, Senator the Hon. Ilse Varga". */
function nameIn(text: string): string {
  const bare = (part: string) => part.replace(beforeName, '').replace(address, '');
  const parts = text.split(/,\s+/u).map(bare);
  return (
    parts.findLast((part) => properName.test(part) && isGivenName(part.split(' ')[0]?.toLowerCase() ?? '')) ??
    parts[0] ??
    ''
  );
}

/** Whom a preposition or a verb takes is somebody else: "a comedy with Ilse Varga", "quoting Ilse Varga". */
const beforeName =
  /^(?:(?!(?:with|of|by|in|for|from|about|to|on|at|like|against|than|over|(?!(?:acting|leading|founding|managing|serving|sitting)\s)\p{Ll}+ing)\s)\p{Ll}[\p{L}-]*\s){1,4}/u;

const address = /^(?:(?:[Tt]he|Hon|Sir|Dr|Mr|Mrs|Ms|Prof|Professor|Sen|Senator|Rep|Lord|Lady|Dame)\u2024?\s)+/u;

/** "The chief at the time", "Minister of Works" */
export function isTitleStart(words: readonly string[]): boolean {
  return /^(?:the|an?)$/.test(words[0] ?? '') || (isRoleNoun(words[0] ?? '') && /^(?:of|for)$/.test(words[1] ?? ''));
}

/** Nothing but capitalised words, and the small ones in names. */
export const properName =
  /^(?:\p{Lu}[\p{L}.’'\u2024-]*\s)*(?:(?:de|da|von|van|der|bin|al)\s)*\p{Lu}[\p{L}.’'\u2024-]+$/u;
