import { useEffect, useRef } from 'preact/hooks';

/** With which keys the extension goes from one marked word to the next, and back. */
export const nextKey = 'Alt+N';

const steps: Readonly<Record<string, 1 | -1>> = { KeyN: 1, KeyP: -1 };

/** The same keys on this page, which no browser knows of. */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const by = steps[event.code];
        const isShortcut = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (by === undefined || !isShortcut) return;
        event.preventDefault();
        latest.current(by);
      },
      { signal: end.signal },
    );
    return () => end.abort();
  }, []);
}
