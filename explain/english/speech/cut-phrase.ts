import { isGivenName } from '../names/given-names.ts';
import { isRoleNoun } from '../names/role-words.ts';
import { isSpeakingHead } from './speaking-nouns.ts';

const determiner = /^(?:the|a|an|one|another|his|her|its|their|my|our)$/iu;

/** "Minister of Works" whose name is not there, and "member of the". */
export function isCutTitle(words: readonly string[]): boolean {
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
export function isOfSomebody(words: readonly string[]): boolean {
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
export function isBareRole(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isBare = !determiner.test(words[0] ?? '') && !words.some((word) => /['’]s?$/u.test(word));
  return isBare && words.length > 1 && /^\p{Ll}/u.test(last) && !/s$/.test(last) && !countless.test(last);
}

const countless =
  /^(?:police|media|television|radio|people|staff|management|government|press|enforcement|intelligence|party|ministry|council|university|family)$/u;
