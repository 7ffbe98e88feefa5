import type { OwnWord, WordDraft, WordProblems } from '../../contract/own-words.ts';
import { formsOfEntry } from '../../explain/find/index/term-index.ts';
import type { Language } from '../../explain/language/language.ts';
import { keysOf } from '../../explain/text/words.ts';
import { isCommonWord, isWordingIn, longestText, longestWording, mostInList } from '../packs/field-problems.ts';
import { entryOfWord } from './own-word.ts';

/** A draft as it would be kept: trimmed, without empty or repeated parts. */
export function tidyDraft({ id, term, meaning, aliases, near }: WordDraft): WordDraft {
  const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const parts = (all: readonly string[]) => [...new Set(all.map(spaced))].filter((part) => part !== '');
  return { id, term: spaced(term), meaning: meaning.trim(), aliases: parts(aliases), near: parts(near) };
}

/**
 * @param draft tidied
 * @param others the reader's words; that which the draft changes is passed over
 */
export function problemsOf(draft: WordDraft, others: readonly OwnWord[], language: Language): WordProblems {
  const { term, meaning, aliases, near } = draft;
  const problems: Record<keyof WordProblems, string | null> = {
    term: problemOfWording(term, language) ?? problemBeside(draft, others, language),
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

function problemOfWording(wording: string, language: Language): string | null {
  if (wording === '') return 'It needs a word.';
  if (!isWordingIn(wording, language)) return 'A term is one to twelve words, in at most 80 characters.';
  if (isCommonWord(wording, language)) return `“${wording}” stands in nearly every text, and would be marked in all.`;
  return null;
}

/** Two that are written alike, in any of their forms, would hide each other. */
function problemBeside(draft: WordDraft, others: readonly OwnWord[], language: Language): string | null {
  const [mine, myForms] = [wordingsIn(draft, language), formsIn(draft, language)];
  const isAlike = (other: OwnWord) =>
    wordingsIn(other, language).some((wording) => myForms.has(wording)) ||
    mine.some((wording) => formsIn(other, language).has(wording));
  const same = others.find((other) => other.id !== draft.id && isAlike(other));
  return same === undefined ? null : `You have “${same.term}” already.`;
}

type Worded = Pick<OwnWord, 'term' | 'aliases'>;

function wordingsIn({ term, aliases }: Worded, language: Language): readonly string[] {
  return [term, ...aliases].map((wording) => keysOf(wording, language).join(' '));
}

function formsIn({ term, aliases }: Worded, language: Language): ReadonlySet<string> {
  const entry = entryOfWord({ id: '', term, aliases, meaning: '', near: [], since: '' });
  return new Set(formsOfEntry(entry, language).map(({ form }) => form.keys.join(' ')));
}

function first(parts: readonly string[], problemIn: (part: string) => string | null): string | null {
  if (parts.length > mostInList) return `There are ${parts.length}; there is room for ${mostInList}.`;
  return parts.map(problemIn).find((problem) => problem !== null) ?? null;
}
