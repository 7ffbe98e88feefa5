import { t } from '../i18n/translate.ts';

/** The id of a pack's entry holds its term, so that it can be found again by looking its term up. */
export function packEntryId(pack: string, term: string): string {
  return `${packPrefix(pack)}${term}`;
}

/** With what the ids of a pack's entries begin; no id of the bundled glossary has a colon. */
export function packPrefix(pack: string): string {
  return `pack:${pack}/`;
}

/** With what the ids of the reader's own words begin. */
export const wordPrefix = 'word:';

/** Whether an entry is of a pack or of the reader's own words. */
export function isOwn(entry: string): boolean {
  return entry.startsWith(wordPrefix) || packNamed.test(entry);
}

const packNamed = /^pack:([^/]+)\//;

/** What the pack of an entry is called, or the reader's own words, for them to read; null: it is from none. */
export function packOf(entry: string): string | null {
  if (entry.startsWith(wordPrefix)) return t('shared.yourWords');
  return packNamed.exec(entry)?.[1] ?? null;
}
