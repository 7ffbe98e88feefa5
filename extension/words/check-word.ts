import type { OwnWord, WordDraft, WordProblems } from '../../contract/own-words.ts';
import { formsOfEntry } from '../../explain/find/index/term-index.ts';
import type { Language } from '../../explain/language/language.ts';
import { keysOf } from '../../explain/text/words.ts';
import { type Message, message } from '../../i18n/message.ts';
import { entryOfWord } from './own-word.ts';
import { problemsAlone } from './word-alone.ts';

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
  const alone = problemsAlone(draft, language);
  const beside = alone.term === undefined ? problemBeside(draft, others, language) : null;
  return beside === null ? alone : { ...alone, term: beside };
}

/** Two that are written alike, in any of their forms, would hide each other. */
function problemBeside(draft: WordDraft, others: readonly OwnWord[], language: Language): Message | null {
  const [mine, myForms] = [wordingsIn(draft, language), formsIn(draft, language)];
  const isAlike = (other: OwnWord) =>
    wordingsIn(other, language).some((wording) => myForms.has(wording)) ||
    mine.some((wording) => formsIn(other, language).has(wording));
  const same = others.find((other) => other.id !== draft.id && isAlike(other));
  return same === undefined ? null : message('options.words.already', { term: same.term });
}

type Worded = Pick<OwnWord, 'term' | 'aliases'>;

function wordingsIn({ term, aliases }: Worded, language: Language): readonly string[] {
  return [term, ...aliases].map((wording) => keysOf(wording, language).join(' '));
}

function formsIn({ term, aliases }: Worded, language: Language): ReadonlySet<string> {
  const entry = entryOfWord({ id: '', term, aliases, meaning: '', near: [], since: '' });
  return new Set(formsOfEntry(entry, language).map(({ form }) => form.keys.join(' ')));
}
