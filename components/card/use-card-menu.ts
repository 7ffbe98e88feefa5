import { useRef, useState } from 'preact/hooks';
import type { Said } from './outcome.tsx';

/** The menu under "…", folded again for each entry, and what came of its last choice. */
export function useCardMenu(entry: string) {
  const [{ of, open, said }, set] = useState<{ of: string; open: boolean; said: Said | null }>({
    of: entry,
    open: false,
    said: null,
  });
  const button = useRef<HTMLButtonElement>(null);
  const isOurs = of === entry;
  const ours = isOurs ? said : null;
  const say = (next: Said | null) => set({ of: entry, open: false, said: next });
  /** What was pressed goes; the focus stays with what opened it. */
  const focusButton = () => button.current?.focus({ preventScroll: true });
  return {
    button,
    open: isOurs && open,
    said: ours,
    // What can still be taken back stays.
    turn: () => set({ of: entry, open: !(isOurs && open), said: ours?.undo ? ours : null }),
    fold() {
      focusButton();
      set((now) => ({ ...now, open: false }));
    },
    say,
    tookBack(next: Said | null) {
      focusButton();
      say(next);
    },
  };
}
