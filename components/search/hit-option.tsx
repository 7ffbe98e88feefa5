import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hitId } from './search-hits.ts';

interface HitOptionProps {
  readonly at: number;
  readonly selected: boolean;
  readonly onChoose: (at: number) => void;
  readonly children: ComponentChildren;
}

/** One hit of a list that a search box walks through. */
export function HitOption({ at, selected, onChoose, children }: HitOptionProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) box.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // The keys are the combobox's: options of a listbox take no focus of their own.
    <div
      ref={box}
      role="option"
      id={hitId(at)}
      aria-selected={selected}
      tabIndex={-1}
      onClick={() => onChoose(at)}
      onKeyDown={undefined}
    >
      {children}
    </div>
  );
}
