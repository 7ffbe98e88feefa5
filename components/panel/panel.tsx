import { useLayoutEffect, useRef } from 'preact/hooks';
import { Card, type CardProps } from '../card/card.tsx';
import { DownIcon, MarkIcon } from '../icon.tsx';
import { placeName } from '../place-name.ts';
import type { OpenedEntry, PageView } from '../popup/popup-view.ts';
import { type ListedTerm, listedTerms } from './listed-terms.ts';

export interface PanelProps {
  readonly page: PageView;
  /** The entry that is shown in place of the list; null: none. */
  readonly opened: OpenedEntry | null;
  /** Newsgloss's own. */
  readonly version: string;
  readonly actions: PanelActions;
}

export interface PanelActions {
  openEntry(entry: string): void;
  /** Everything that a card of an entry asks for; `jump` goes to a place in the page. */
  readonly card: Omit<CardProps['actions'], 'lookUp' | 'doubt' | 'leaveSite' | 'openPanel'>;
}

/** The side panel: the marked terms of the page as a list, in reading order, and any of them as a card. */
export function Panel({ page, opened, version, actions }: PanelProps) {
  const terms = page.kind === 'reading' ? listedTerms(page.reading) : [];
  const main = useFocusMoved(opened?.explainer.entry ?? null);
  return (
    <main class="ng panel" ref={main}>
      <header class="top">
        <div class="brand">
          <MarkIcon />
          <span>Newsgloss</span>
        </div>
      </header>
      {opened ? (
        <Card
          {...opened}
          here={null}
          from={null}
          version={version}
          offersStop={false}
          actions={{ ...actions.card, lookUp: actions.openEntry, doubt: null, leaveSite: null, openPanel: null }}
        />
      ) : (
        <Terms terms={terms} page={page} actions={actions} />
      )}
    </main>
  );
}

function Terms({ terms, page, actions }: { terms: readonly ListedTerm[]; page: PageView; actions: PanelActions }) {
  if (page.kind !== 'reading' || terms.length === 0) {
    return (
      <div class="state" role="status">
        <h1>Explained terms</h1>
        <p>{messages[page.kind]}</p>
      </div>
    );
  }
  return (
    <>
      <h1>
        {terms.length} explained {terms.length === 1 ? 'term' : 'terms'}
      </h1>
      <ol>
        {terms.map((term) => (
          <li key={term.entry}>
            <button type="button" class="term hw" data-entry={term.entry} onClick={() => actions.openEntry(term.entry)}>
              {term.term}
            </button>
            <p>{term.meaning}</p>
            <button
              type="button"
              class="link"
              aria-label={`Go to ${term.term}, ${placeName({ section: null, paragraph: term.paragraph })}`}
              onClick={() => actions.card.jump(term.place)}
            >
              <span>{placeName({ section: null, paragraph: term.paragraph })}</span>
              <DownIcon />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A term gives way to its card, and the card to the list: the focus goes with them, and back to the term. */
function useFocusMoved(entry: string | null) {
  const main = useRef<HTMLElement>(null);
  const first = useRef<string | null>(entry);
  useLayoutEffect(() => {
    const before = first.current;
    if ((before === null) === (entry === null)) return;
    first.current = entry;
    const buttons = [...(main.current?.querySelectorAll('button') ?? [])];
    const next = entry === null ? buttons.find(({ dataset }) => dataset.entry === before) : buttons[0];
    next?.focus();
  }, [entry]);
  return main;
}

const messages: Readonly<Record<PageView['kind'], string>> = {
  reading: 'Nothing is marked on this page.',
  busy: 'Reading the article …',
  stopped: 'Newsgloss does not run on this page. Its button in the toolbar says why.',
  absent: 'Newsgloss does not run on this page. Its button in the toolbar says why.',
  failed: 'Newsgloss does not answer. Reload the page.',
};
