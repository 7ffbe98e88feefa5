import type { ComponentChildren } from 'preact';
import { FoldIcon } from '../icon.tsx';
import { othersTitle } from './briefing-sections.ts';

/** The terms without a mark, for whoever wants more: folded at first. Nothing, if there are none. */
export function Others({ count, children }: { count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <details class="others">
      <summary>
        <FoldIcon />
        <span>
          {othersTitle} ({count})
        </span>
      </summary>
      {children}
    </details>
  );
}
