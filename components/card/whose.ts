import { packOf, wordPrefix } from '../../contract/pack-entry-id.ts';
import type { MentionSource } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';

/** From whom an entry of the reader's own is: the name of their pack, or that it is a word of theirs. */
export function whose(entry: string): string | null {
  return entry.startsWith(wordPrefix) ? t('shared.yourWords') : packOf(entry);
}

/**
 * The language of what an entry says, as `quoted` takes it: readers write theirs in whichever they like.
 * @param article the article's, for what only that explains
 */
export function languageOf(source: MentionSource, article?: string | null): string | null | undefined {
  if (source === 'own') return null;
  return source === 'article' ? article : undefined;
}
