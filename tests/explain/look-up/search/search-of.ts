import { english } from '../../../../explain/english/english.ts';
import { createGlossarySearch, type GlossarySearch } from '../../../../explain/look-up/search/search-glossary.ts';
import { WordingList, writeWordingList } from '../../../../explain/look-up/search/wording-list.ts';
import type { Glossary, GlossaryEntry } from '../../../../glossary/glossary.ts';
import { linesOf } from '../../../lines-of.ts';

/** A search over a glossary that is in memory anyway. */
export function searchOf({ entries }: Glossary): GlossarySearch {
  const list = new WordingList(linesOf(writeWordingList(entries, english)), english);
  return createGlossarySearch(list, (number) => entries[number] as GlossaryEntry);
}
