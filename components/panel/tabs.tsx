import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type PanelTab = 'briefing' | 'words';

interface TabsProps {
  readonly shown: PanelTab;
  readonly onShow: (tab: PanelTab) => void;
  /** Beside the tabs. */
  readonly beside: ComponentChildren;
  readonly children: ComponentChildren;
}

const names: readonly (readonly [PanelTab, string])[] = [
  ['briefing', 'Briefing'],
  ['words', 'Words'],
];

/** Two views of one article (ARIA Authoring Practices 1.2, "Tabs"): arrow keys go from one to the other. */
export function Tabs({ shown, onShow, beside, children }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = names.findIndex(([tab]) => tab === shown);
    const next = nextTab(event.key, at);
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs">
        <div role="tablist" aria-label="About this article" ref={list} onKeyDown={onKeyDown}>
          {names.map(([tab, name]) => (
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
              <span>{name}</span>
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
  if (key === 'ArrowRight' || key === 'ArrowLeft') return names[(at + 1) % names.length]?.[0];
  if (key === 'Home') return names[0]?.[0];
  return key === 'End' ? names.at(-1)?.[0] : undefined;
}
