import { useEffect, useState } from 'preact/hooks';
import type { EntryMatch, SelectionAnswer } from '../../explain/selection/selection-answer.ts';

/**
 * Asks once what is known of a selection. `answer` is null while that is on its way.
 * @param onlyEntry told of an entry that is plainly what was meant, beside which nothing but passages was found
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
  const [first, ...others] = answer.matches.filter(({ kind }) => kind !== 'passage');
  const isPlain = first?.kind === 'entry' && (first.how === 'exact' || first.how === 'inflected');
  return isPlain && others.length === 0 && first.senses.length < 2 ? first : null;
}
