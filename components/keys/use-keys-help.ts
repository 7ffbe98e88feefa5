import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeysHelp, KeysView } from './keys-view.ts';
import { asksForKeys } from './question-key.ts';

export interface KeysPorts {
  /** What holds now. */
  load(): Promise<KeysView>;
  change(): void;
  /** Resolves once it is stored. */
  setQuestionKey(on: boolean): Promise<unknown>;
}

/**
 * The page of keys, opened by "?" where the reader wants that. What the browser has bound is asked at each opening, and when
 * the reader comes back from the browser's page for keys.
 * @param ports always the same
 */
export function useKeysHelp(ports: KeysPorts): KeysHelp {
  const [shown, setShown] = useState<KeysView | null>(null);
  /** Known before the key is pressed, for it is taken from the page at once or not at all. */
  const wanted = useRef(false);
  const look = useCallback(async () => {
    const keys = await ports.load();
    wanted.current = keys.questionKey;
    return keys;
  }, [ports]);
  const show = useCallback(() => void look().then(setShown), [look]);
  /** What was closed meanwhile stays closed. */
  const renew = useCallback(() => void look().then((keys) => setShown((before) => before && keys)), [look]);
  useEffect(() => {
    void look();
    const onKey = (event: KeyboardEvent) => {
      if (!wanted.current || !asksForKeys(event)) return;
      event.preventDefault();
      show();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [look, show]);
  const isOpen = shown !== null;
  useEffect(() => {
    if (!isOpen) return;
    addEventListener('focus', renew);
    return () => removeEventListener('focus', renew);
  }, [isOpen, renew]);
  return {
    shown,
    show,
    close: () => setShown(null),
    change: ports.change,
    setQuestionKey: (on) => void ports.setQuestionKey(on).then(renew),
  };
}
