import { useLayoutEffect, useRef } from 'preact/hooks';
import { SearchIcon } from '../icon.tsx';
import { hitId, listId } from './search-hits.ts';

interface SearchBoxProps {
  readonly query: string;
  /** How many hits there are, and which one the keys are on. */
  readonly hits: number;
  readonly active: number;
  /** What is searched, as a label. */
  readonly name: string;
  /** The field takes the focus when it comes up, unless something else has it. */
  readonly takesFocus: boolean;
  readonly onQuery: (query: string) => void;
  /** Escape: one step back. */
  readonly onEscape: () => void;
  readonly onActive: (at: number) => void;
  readonly onChoose: (at: number) => void;
}

/** A combobox over the list of hits (ARIA Authoring Practices 1.2, "Combobox"): the focus stays in the field. */
export function SearchBox(props: SearchBoxProps) {
  const { query, hits, active, name, onQuery, onEscape, onActive, onChoose } = props;
  const field = useFocusAtFirst(props.takesFocus);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const act = keyAction(event.key, { query, hits, active });
    if (act === null) return;
    event.preventDefault(); // Esc would close the popup, the arrows would move the caret
    if (act.kind === 'escape') onEscape();
    if (act.kind === 'move') onActive(act.to);
    if (act.kind === 'choose') onChoose(active);
  };
  return (
    <search class="find">
      <SearchIcon />
      <input
        ref={field}
        type="text"
        enterKeyHint="search"
        role="combobox"
        aria-label={name}
        placeholder={name}
        aria-expanded={hits > 0}
        aria-controls={hits > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={hits > 0 ? hitId(active) : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

function useFocusAtFirst(wanted: boolean) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const isFree = document.activeElement === document.body || document.activeElement === null;
    // Only what comes up: later the reader decides where the focus is.
    if (wanted && isFree) field.current?.focus({ preventScroll: true });
  }, []);
  return field;
}

type KeyAction =
  | { readonly kind: 'escape' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'move'; readonly to: number };

function keyAction(
  key: string,
  { query, hits, active }: { query: string; hits: number; active: number },
): KeyAction | null {
  if (key === 'Escape') return query === '' ? null : { kind: 'escape' };
  if (hits === 0) return null;
  if (key === 'Enter') return { kind: 'choose' };
  if (key === 'ArrowDown') return { kind: 'move', to: (active + 1) % hits };
  if (key === 'ArrowUp') return { kind: 'move', to: (active + hits - 1) % hits };
  return null;
}
