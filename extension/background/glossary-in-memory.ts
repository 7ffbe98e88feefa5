import { createGlossarySearch } from '../../explain/search/search-glossary.ts';
import { buildTermIndex, type TermIndex } from '../../explain/terms/term-index.ts';
import type { Glossary } from '../../glossary/glossary.ts';

/** The glossary as the background holds it: loaded at the first question, once per browser. */
export interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly index: TermIndex;
  readonly search: ReturnType<typeof createGlossarySearch>;
}

export interface GlossaryInMemory {
  /** Rejects where the bundled file cannot be read; the next call tries again. */
  load(): Promise<LoadedGlossary>;
}

/** @param readFile resolves to the parsed content of the bundled glossary file */
export function createGlossaryInMemory(readFile: () => Promise<unknown>): GlossaryInMemory {
  let loading: Promise<LoadedGlossary> | undefined;
  return {
    load() {
      loading ??= readFile()
        .then(asGlossary)
        .then(prepare)
        .catch((error: unknown) => {
          loading = undefined;
          throw error;
        });
      return loading;
    },
  };
}

function prepare(glossary: Glossary): LoadedGlossary {
  let search: LoadedGlossary['search'] | undefined;
  return {
    glossary,
    index: buildTermIndex(glossary),
    search: (query) => {
      search ??= createGlossarySearch(glossary);
      return search(query);
    },
  };
}

function asGlossary(content: unknown): Glossary {
  const fits = content !== null && typeof content === 'object' && 'format' in content && content.format === 1;
  if (!fits) throw new Error('The bundled glossary is damaged: install the extension again.');
  return content as Glossary;
}
