import { useEffect, useRef, useState } from 'preact/hooks';
import { startTrial, type Trial } from './trial.ts';

/**
 * Runs Newsgloss on the sample story of this page once it stands there (`ready`).
 * @returns how many words are marked, null while it is being read, and what opens the next one's card
 */
export function useTrial(ready: boolean): { readonly marked: number | null; readonly nextWord: () => void } {
  const [marked, setMarked] = useState<number | null>(null);
  const trial = useRef<Trial | null>(null);
  useEffect(() => {
    if (!ready) return;
    trial.current = startTrial(({ mentions }) => setMarked(mentions.filter(({ painted }) => painted).length));
    return () => trial.current?.end();
  }, [ready]);
  return { marked, nextWord: () => trial.current?.next() };
}
