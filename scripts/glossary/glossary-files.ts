import { buildWordingFilter } from '../../explain/find/filter/wording-filter-builder.ts';
import { languageOfGlossary } from '../../explain/find/index/term-index.ts';
import { writeWordingList } from '../../explain/look-up/search/wording-list.ts';
import { packLines } from '../../glossary/build/pack-lines.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { writeGlossaryFile } from '../../glossary/glossary-file.ts';

/** The files of a glossary as the background reads them, by their names in the extension. */
export function glossaryFiles(glossary: Glossary): ReadonlyMap<string, Uint8Array> {
  const language = languageOfGlossary(glossary);
  return new Map([
    ['glossary.lines', new Uint8Array(packLines(writeGlossaryFile(glossary)))],
    ['glossary.index', new Uint8Array(buildWordingFilter(glossary.entries, language))],
    // Mostly numbers: packed, they would take more room in the package.
    ['glossary.words', new TextEncoder().encode(writeWordingList(glossary.entries, language).join('\n'))],
  ]);
}
