import type { Person } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import { isCapitalised, type Word } from '../../text/words.ts';
import { namesOf } from './cast.ts';

/**
 * Whether a first name alone means this person wherever the article has it: not where somebody else there bears it ("Mark
 * Lind" in the headline), nor where it is another thing, too ("the Bill").
 * @param first lower case
 */
export function isFirstNameClear(first: string, person: Person, prepared: PreparedArticle): boolean {
  const own = namesOf(person.name, prepared.language.names);
  const { definiteArticles } = prepared.language.words;
  const isOther = (words: readonly Word[]) =>
    words.some((word, at) => {
      if (word.lower !== first || !isCapitalised(word.text)) return false;
      const [before, after] = [words[at - 1], words[at + 1]];
      if (definiteArticles.has(before?.lower ?? '')) return true;
      return [before?.tie === 'space' ? before : undefined, word.tie === 'space' ? after : undefined].some(
        (beside) => beside !== undefined && isNameOfOther(beside, own, prepared),
      );
    });
  return ![prepared.titleWords, ...prepared.blocks.map(({ words }) => words)].some(isOther);
}

/** A capitalised word beside it that is none of the person's names, no title, and opens no sentence. */
function isNameOfOther(word: Word, own: readonly string[], { language: { names, words } }: PreparedArticle): boolean {
  if (!isCapitalised(word.text) || own.includes(word.lower)) return false;
  const isTitle = names.addresses.has(word.lower) || names.isRoleNoun(word.lower);
  return !isTitle && !words.stopWords.has(word.lower) && !names.isSentenceAdverb(word.text);
}
