import type { WordingRules } from '../../../explain/language/language.ts';
import { wordingRulesFor } from '../../../explain/languages/wording-rules-for.ts';
import { mostPackEntries, type PackHead, usualLanguage } from '../pack.ts';
import { PackFileError } from './pack-file-error.ts';
import type { PackSource } from './pack-source.ts';

export const longestName = 60;

/** What a file says of its pack as a whole. @throws PackFileError where it cannot be one */
export function packHead({ head, items }: Pick<PackSource, 'head' | 'items'>): PackHead {
  const { format = 1, name, language = usualLanguage, answersOnly = false } = head;
  if (format !== 1) throw new PackFileError('This pack was made for another version of Newsgloss.');
  const packName = nameFrom(name);
  if (typeof language !== 'string' || !/^[a-z]{2}$/.test(language)) {
    throw new PackFileError('This pack’s language is no code of two letters, such as “en”.');
  }
  rulesOfPack({ language });
  if (typeof answersOnly !== 'boolean') throw new PackFileError('This pack’s “answersOnly” is neither true nor false.');
  if (items.length === 0) throw new PackFileError('This pack is empty.');
  if (items.length > mostPackEntries) {
    throw new PackFileError(
      `This pack has more than ${mostPackEntries.toLocaleString('en')} terms, which is the most.`,
    );
  }
  return { name: packName, language, answersOnly };
}

/** How a pack's wordings are cut and compared. @throws PackFileError where Newsgloss does not know its language */
export function rulesOfPack({ language }: Pick<PackHead, 'language'>): WordingRules {
  const rules = wordingRulesFor(language);
  if (rules === null)
    throw new PackFileError(`This pack is in the language “${language}”, which Newsgloss does not know.`);
  return rules;
}

/** A pack's name is a part of its entries' ids, up to the first "/". */
function nameFrom(name: unknown): string {
  if (typeof name !== 'string' || name.trim() === '') throw new PackFileError('This pack has no name.');
  const trimmed = name.trim();
  if (trimmed.includes('/')) throw new PackFileError('This pack has a name with “/”: use another character.');
  if (trimmed.length > longestName) {
    throw new PackFileError(`This pack has a name of ${trimmed.length} characters; ${longestName} is the most.`);
  }
  return trimmed;
}
