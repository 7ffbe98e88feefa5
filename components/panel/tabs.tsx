import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';

export type PanelTab = 'briefing' | 'words';

interface TabsProps {
  readonly shown: PanelTab;
  readonly onShow: (tab: PanelTab) => void;
  /** Beside the tabs. */
  readonly beside: ComponentChildren;
  readonly children: ComponentChildren;
}

const tabs: readonly PanelTab[] = ['briefing', 'words'];

/** Two views of one article (ARIA Authoring Practices 1.2, "Tabs"): arrow keys go from one to the other. */
export function Tabs({ shown, onShow, beside, children }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, tabs.indexOf(shown));
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs">
        <div role="tablist" aria-label={t('panel.tabs.label')} ref={list} onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={tab === shown}
              aria-controls="tab-shown"
              tabIndex={tab === shown ? 0 : -1}
              onClick={() => onShow(tab)}
            >
              <span>{t(`panel.tabs.${tab}`)}</span>
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div role="tabpanel" id="tab-shown" aria-labelledby={`tab-${shown}`}>
        {children}
      </div>
    </>
  );
}

/** There are two: each arrow leads to the other, in either direction of reading. */
function nextTab(key: string, at: number): PanelTab | undefined {
  if (key === 'ArrowRight' || key === 'ArrowLeft') return tabs[(at + 1) % tabs.length];
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}
