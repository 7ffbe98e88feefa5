import { useEffect, useState } from 'preact/hooks';
import type { EntryMatch, SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';

/**
 * Asks once what is known of a selection. `answer` is null while that is on its way.
 * @param onlyEntry told of an entry that is plainly what was meant: it alone is named by these very words
 */
export function useSelectionAnswer(
  text: string,
  explain: (text: string) => Promise<SelectionAnswer>,
  onlyEntry: (entry: EntryMatch) => void,
): { readonly answer: SelectionAnswer | 'failed' | null; retry(): void } {
  const [answer, setAnswer] = useState<SelectionAnswer | 'failed' | null>(null);
  const ask = () => {
    setAnswer(null);
    explain(text).then(
      (answered) => {
        setAnswer(answered);
        const entry = plainlyMeant(answered);
        if (entry) onlyEntry(entry);
      },
      () => setAnswer('failed'),
    );
  };
  useEffect(ask, [text]);
  return { answer, retry: ask };
}

function plainlyMeant(answer: SelectionAnswer): EntryMatch | null {
  if (answer.kind === 'nothing') return null;
  const [meant, ...others] = answer.matches.filter(
    ({ kind, how }) => kind !== 'passage' && (how === 'exact' || how === 'inflected'),
  );
  return meant?.kind === 'entry' && others.length === 0 && meant.senses.length < 2 ? meant : null;
}
