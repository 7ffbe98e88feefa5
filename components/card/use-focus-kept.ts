import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A look-up replaces the button that was pressed, and the focus would fall out of the card: it moves to the way back,
 * or, back at the first term, to the first control.
 */
export function useFocusKept(entry: string, given?: RefObject<HTMLDivElement | null>) {
  const own = useRef<HTMLDivElement>(null);
  const top = given ?? own;
  const shown = useRef(entry);
  // Before anything else can happen: a key that comes between would go to the page.
  useLayoutEffect(() => {
    if (shown.current === entry) return;
    shown.current = entry;
    top.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [entry, top]);
  return top;
}
