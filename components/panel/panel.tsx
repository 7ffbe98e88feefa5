import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarksHere as Notch } from '../../contract/marks-here.ts';
import { Others } from '../briefing/others.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { menuOf } from '../card/menu-choices.ts';
import { DownIcon, MarkIcon } from '../icon.tsx';
import { type MarksActions, MarksHere } from '../marks/marks-here.tsx';
import { placeName } from '../place-name.ts';
import type { OpenedEntry, PageView } from '../popup/popup-view.ts';
import { type ListedTerm, listedTerms } from './listed-terms.ts';

export interface PanelProps {
  readonly page: PageView;
  /** How many marks the page has; null until it is known. */
  readonly notch: Notch | null;
  /** The entry that is shown in place of the list; null: none. */
  readonly opened: OpenedEntry | null;
  /** Newsgloss's own. */
  readonly version: string;
  readonly actions: PanelActions;
}

export interface PanelActions {
  openEntry(entry: string): void;
  readonly marks: MarksActions;
  /** Everything that a card of an entry asks for; `jump` goes to a place in the page. */
  readonly card: Omit<CardProps['actions'], 'lookUp' | 'doubt' | 'leaveSite' | 'marks' | 'openPanel'>;
}

/** The side panel: the terms of the page as a list, the marked ones in reading order first, and any of them as a card. */
export function Panel({ page, notch, opened, version, actions }: PanelProps) {
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
          menuOf={menuOf}
          actions={{
            ...actions.card,
            lookUp: actions.openEntry,
            doubt: null,
            leaveSite: null,
            marks: null,
            openPanel: null,
          }}
        />
      ) : (
        <Page page={page} notch={notch} actions={actions} />
      )}
    </main>
  );
}

function Page({ page, notch, actions }: Pick<PanelProps, 'page' | 'notch' | 'actions'>) {
  if (page.kind !== 'reading') {
    return (
      <div class="state" role="status">
        <h1>{title}</h1>
        <p>{messages[page.kind]}</p>
      </div>
    );
  }
  const terms = listedTerms(page.reading);
  const [marked, others] = [terms.filter((term) => term.marked), terms.filter((term) => !term.marked)];
  return (
    <>
      <h1>{title}</h1>
      <MarksHere words={page.reading.briefing.words} notch={notch} actions={actions.marks} />
      <Terms terms={marked} actions={actions} />
      <Others count={others.length}>
        <Terms terms={others} actions={actions} />
      </Others>
    </>
  );
}

function Terms({ terms, actions }: { terms: readonly ListedTerm[]; actions: PanelActions }) {
  if (terms.length === 0) return null;
  return (
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

const title = 'Words to know';

const messages: Readonly<Record<Exclude<PageView['kind'], 'reading'>, string>> = {
  busy: 'Reading the article …',
  stopped: 'Newsgloss does not run on this page. Its button in the toolbar says why.',
  absent: 'Newsgloss does not run on this page. Its button in the toolbar says why.',
  failed: 'Newsgloss does not answer. Reload the page.',
};
