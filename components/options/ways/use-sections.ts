import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { currentSection } from './current-section.ts';

/** By which a reader scrolls on. */
const scrolling = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * The section that is being read, as the page is scrolled. Each section has its address: where the page is opened at one,
 * or goes to one, also back, its heading gets the focus.
 * @param ids of the sections, from above to below; always the same list
 */
export function useSections(ids: readonly string[]): { readonly current: string; readonly go: (id: string) => void } {
  const [current, setCurrent] = useState(ids[0] ?? '');
  /** Where the reader went stays the current one until they scroll on: near the end it never comes to the top. */
  const goal = useRef<string | null>(null);
  const go = useCallback((id: string) => {
    goal.current = id;
    const section = document.getElementById(id);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    setCurrent(id);
  }, []);
  useEffect(() => {
    const goToAddress = () => {
      const id = location.hash.slice(1);
      if (ids.includes(id)) go(id);
    };
    goToAddress();
    addEventListener('hashchange', goToAddress);
    return () => removeEventListener('hashchange', goToAddress);
  }, [ids, go]);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      if (goal.current === null) setCurrent((before) => readIn(ids) ?? before);
    };
    const onScroll = () => {
      asked ||= requestAnimationFrame(look);
    };
    const scrollsOn = () => {
      goal.current = null;
    };
    const end = new AbortController();
    const listening = { passive: true, signal: end.signal };
    addEventListener('scroll', onScroll, listening);
    for (const way of scrolling) addEventListener(way, scrollsOn, listening);
    return () => {
      end.abort();
      cancelAnimationFrame(asked);
    };
  }, [ids]);
  return { current, go };
}

function readIn(ids: readonly string[]): string | null {
  const tops = ids.flatMap((id) => {
    const section = document.getElementById(id);
    return section ? [{ id, top: section.getBoundingClientRect().top }] : [];
  });
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  return currentSection(tops, clientHeight, scrollTop + clientHeight >= scrollHeight - 2);
}
