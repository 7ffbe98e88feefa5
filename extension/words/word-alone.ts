import type { WordDraft, WordProblems } from '../../contract/own-words.ts';
import type { WordingRules } from '../../explain/language/language.ts';
import { type Message, message, pluralMessage } from '../../i18n/message.ts';
import { isCommonWord, isWordingIn, longestText, longestWording, mostInList } from '../packs/field-problems.ts';

/** What is wrong with a word whatever others there are. Apart, for pages of options that know no whole language. @param draft tidied */
export function problemsAlone(draft: WordDraft, language: WordingRules): WordProblems {
  const { term, meaning, aliases, near } = draft;
  const problems: Record<keyof WordProblems, Message | null> = {
    term: problemOfWording(term, language),
    meaning: problemOfMeaning(meaning),
    aliases: first(aliases, (alias) => problemOfWording(alias, language)),
    near: first(near, problemOfNear),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

function problemOfWording(wording: string, language: WordingRules): Message | null {
  if (wording === '') return message('options.words.needsWord');
  if (!isWordingIn(wording, language)) return message('options.words.noTerm');
  return isCommonWord(wording, language) ? message('options.words.common', { word: wording }) : null;
}

function problemOfMeaning(meaning: string): Message | null {
  if (meaning === '') return message('options.words.needsMeaning');
  const { length } = meaning;
  return length > longestText ? pluralMessage('options.words.meaningTooLong', length, { most: longestText }) : null;
}

function problemOfNear(cue: string): Message | null {
  return cue.length > longestWording ? message('options.words.nearTooLong', { beginning: cue.slice(0, 20) }) : null;
}

function first(parts: readonly string[], problemIn: (part: string) => Message | null): Message | null {
  if (parts.length > mostInList) return pluralMessage('options.words.tooMany', parts.length, { most: mostInList });
  return parts.map(problemIn).find((problem) => problem !== null) ?? null;
}
