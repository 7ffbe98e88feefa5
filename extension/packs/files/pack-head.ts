import type { WordingRules } from '../../../explain/language/language.ts';
import { wordingRulesFor } from '../../../explain/languages/wording-rules-for.ts';
import { message } from '../../../i18n/message.ts';
import { mostPackEntries, type PackHead, usualLanguage } from '../pack.ts';
import { PackFileError } from './pack-file-error.ts';
import type { PackSource } from './pack-source.ts';

export const longestName = 60;

/** What a file says of its pack as a whole. @throws PackFileError where it cannot be one */
export function packHead({ head, items }: Pick<PackSource, 'head' | 'items'>): PackHead {
  const { format = 1, name, language = usualLanguage, answersOnly = false } = head;
  if (format !== 1) throw new PackFileError(message('problems.pack.otherVersion'));
  const packName = nameFrom(name);
  if (typeof language !== 'string' || !/^[a-z]{2}$/.test(language)) {
    throw new PackFileError(message('problems.pack.noLanguage'));
  }
  rulesOfPack({ language });
  if (typeof answersOnly !== 'boolean') throw new PackFileError(message('problems.pack.answersOnly'));
  if (items.length === 0) throw new PackFileError(message('problems.pack.empty'));
  if (items.length > mostPackEntries) {
    throw new PackFileError(message('problems.pack.tooManyTerms', { most: mostPackEntries }));
  }
  return { name: packName, language, answersOnly };
}

/** How a pack's wordings are cut and compared. @throws PackFileError where Newsgloss does not know its language */
export function rulesOfPack({ language }: Pick<PackHead, 'language'>): WordingRules {
  const rules = wordingRulesFor(language);
  if (rules === null) throw new PackFileError(message('problems.pack.unknownLanguage', { language }));
  return rules;
}

/** A pack's name is a part of its entries' ids, up to the first "/". */
function nameFrom(name: unknown): string {
  if (typeof name !== 'string' || name.trim() === '') throw new PackFileError(message('problems.pack.noName'));
  const trimmed = name.trim();
  if (trimmed.includes('/')) throw new PackFileError(message('problems.pack.slash'));
  if (trimmed.length > longestName) {
    throw new PackFileError(message('problems.pack.longName', { length: trimmed.length, most: longestName }));
  }
  return trimmed;
}
