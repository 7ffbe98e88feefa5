import { isAmbiguous } from '../../explain/find/index/indexed-entry.ts';
import { verbsOf, wordingsOf } from '../../explain/find/index/term-index.ts';
import type { Glossary } from '../../glossary/glossary.ts';

/**
 * The wordings of a glossary that have one meaning there, as written. Where they stand, it explains them whatever else has
 * them; of the others the words around decide, and a pack's entry may be shown.
 */
export function plainWordings({ entries }: Glossary): ReadonlySet<string> {
  const plain = entries.filter((entry) => !isAmbiguous({ entry }));
  return new Set(
    plain.flatMap((entry) => [
      ...wordingsOf(entry).map(({ wording }) => wording),
      ...verbsOf(entry).map(({ phrase }) => phrase),
    ]),
  );
}
