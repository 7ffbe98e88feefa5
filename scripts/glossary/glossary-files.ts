import { buildWordingFilter } from '../../explain/find/filter/wording-filter-builder.ts';
import { languageOfGlossary } from '../../explain/find/index/term-index.ts';
import { writeWordingList } from '../../explain/look-up/search/wording-list.ts';
import { packLines } from '../../glossary/build/pack-lines.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { writeGlossaryFile } from '../../glossary/glossary-file.ts';

/** The files of a glossary as the background reads them, by their names in the extension. */
export function glossaryFiles(glossary: Glossary): ReadonlyMap<string, Uint8Array> {
  const language = languageOfGlossary(glossary);
  return new Map(
    Object.entries({
      'glossary.lines': packLines(writeGlossaryFile(glossary)),
      'glossary.words': packLines(writeWordingList(glossary.entries, language)),
      'glossary.index': buildWordingFilter(glossary.entries, language),
    }).map(([name, bytes]) => [name, new Uint8Array(bytes)]),
  );
}
