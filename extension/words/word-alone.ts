import type { WordDraft, WordProblems } from '../../contract/own-words.ts';
import type { WordingRules } from '../../explain/language/language.ts';
import { isCommonWord, isWordingIn, longestText, longestWording, mostInList } from '../packs/field-problems.ts';

/** What is wrong with a word whatever others there are. Apart, for pages of options that know no whole language. @param draft tidied */
export function problemsAlone(draft: WordDraft, language: WordingRules): WordProblems {
  const { term, meaning, aliases, near } = draft;
  const problems: Record<keyof WordProblems, string | null> = {
    term: problemOfWording(term, language),
    meaning:
      meaning === ''
        ? 'It needs a meaning.'
        : meaning.length > longestText
          ? `It has ${meaning.length} characters; a card has room for ${longestText}.`
          : null,
    aliases: first(aliases, (alias) => problemOfWording(alias, language)),
    near: first(near, (cue) => (cue.length > longestWording ? `“${cue.slice(0, 20)}…” is too long.` : null)),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

function problemOfWording(wording: string, language: WordingRules): string | null {
  if (wording === '') return 'It needs a word.';
  if (!isWordingIn(wording, language)) return 'A term is one to twelve words, in at most 80 characters.';
  if (isCommonWord(wording, language)) return `“${wording}” stands in nearly every text, and would be marked in all.`;
  return null;
}

function first(parts: readonly string[], problemIn: (part: string) => string | null): string | null {
  if (parts.length > mostInList) return `There are ${parts.length}; there is room for ${mostInList}.`;
  return parts.map(problemIn).find((problem) => problem !== null) ?? null;
}
