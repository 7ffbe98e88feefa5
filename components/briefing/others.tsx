import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/translate.ts';
import { FoldIcon } from '../icon.tsx';

/** The terms without a mark, for whoever wants more: folded at first. Nothing, if there are none. */
export function Others({ count, children }: { count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <details class="others">
      <summary>
        <FoldIcon />
        <span>{t('briefing.othersCounted', { count })}</span>
      </summary>
      {children}
    </details>
  );
}
