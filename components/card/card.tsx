import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explainer } from '../../explain/reading.ts';
import { BackIcon, CrossIcon, MarkIcon, ParaIcon } from '../icon.tsx';
import { textDirection } from '../text-direction.ts';
import type { CardActions } from './card-actions.ts';
import { CardBody } from './card-body.tsx';
import type { Here } from './first-sight.ts';

export interface CardProps {
  /** While waiting or after a failure only its `term` is shown. */
  readonly explainer: Explainer;
  readonly here: Here | null;
  /** Terms to go back to, the nearest last. */
  readonly trail: readonly string[];
  readonly state: 'ready' | 'waiting' | 'failed';
  readonly actions: CardActions;
  /** Touch: a sheet from below. */
  readonly sheet?: boolean;
}

const headingId = 'newsgloss-term';

/**
 * The footnote: two voices, one term. Placing it, opening it and Escape are its host's; Alt+← goes back. It runs the glossary's way, not
 * the page's.
 */
export function Card(props: CardProps) {
  const { explainer, trail, state, actions, sheet = false } = props;
  const top = useFocusKept(explainer.entry);
  const [known, turnKnown] = useKnown(explainer.entry, actions.know);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' || !event.altKey || trail.length === 0) return;
    // The browser would leave the page.
    event.preventDefault();
    actions.back();
  };
  const theirs = state === 'ready' && explainer.source === 'article';
  const names = ['ng', 'card', theirs && 'theirs', sheet && 'sheet'].filter(Boolean).join(' ');
  return (
    <div
      class={names}
      dir={textDirection(explainer.definition || explainer.term)}
      role="dialog"
      aria-labelledby={headingId}
      onKeyDown={onKeyDown}
      ref={top}
    >
      <header class="bar">
        {trail.length > 0 ? (
          <Crumb term={trail[trail.length - 1] ?? ''} back={actions.back} />
        ) : (
          <Voice of={explainer} />
        )}
        <button type="button" class="icon-btn" aria-label="Close" onClick={actions.close}>
          <CrossIcon />
        </button>
      </header>
      {state === 'ready' ? (
        <CardBody
          key={explainer.entry}
          explainer={explainer}
          here={props.here}
          known={known}
          turnKnown={turnKnown}
          actions={actions}
          headingId={headingId}
        />
      ) : (
        <div class="entry">
          <h2 class="head" id={headingId}>
            {explainer.term}
          </h2>
          {state === 'waiting' ? <Waiting /> : <Failed retry={actions.retry} />}
        </div>
      )}
    </div>
  );
}

/**
 * A look-up replaces the button that was pressed, and the focus would fall out of the card: it moves to the way back,
 * or, back at the first term, to the first control.
 */
function useFocusKept(entry: string) {
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(entry);
  useEffect(() => {
    if (shown.current === entry) return;
    shown.current = entry;
    top.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [entry]);
  return top;
}

/** Whether the reader knows the entry shown; the card remembers it over look-ups. */
function useKnown(entry: string, know: CardActions['know']): readonly [known: boolean, turn: () => void] {
  const [all, setAll] = useState<readonly string[]>([]);
  const known = all.includes(entry);
  const turn = () => {
    setAll(known ? all.filter((other) => other !== entry) : [...all, entry]);
    know(entry, !known);
  };
  return [known, turn];
}

function Crumb({ term, back }: { term: string; back: () => void }) {
  return (
    <button
      type="button"
      class="link plain crumb"
      aria-label={`Back to ${term}`}
      aria-keyshortcuts="Alt+ArrowLeft"
      onClick={back}
    >
      <BackIcon />
      <span>{term}</span>
    </button>
  );
}

const voices = { glossary: 'Glossary', own: 'Your entry', article: 'Only in this article' } as const;

function Voice({ of: { source } }: { of: Explainer }) {
  return (
    <p class="src">
      {source === 'article' ? <ParaIcon /> : <MarkIcon />}
      <span>{voices[source]}</span>
    </p>
  );
}

function Waiting() {
  return (
    <div class="wait">
      <p class="vh" role="status">
        Looking it up
      </p>
      <i />
      <i />
      <i />
    </div>
  );
}

function Failed({ retry }: { retry: () => void }) {
  return (
    <>
      <p class="def" role="alert">
        The glossary did not answer. Newsgloss may have been updated since this page was opened: then reload the page.
      </p>
      <div class="from">
        <button type="button" class="link" onClick={retry}>
          <span>Try again</span>
        </button>
      </div>
    </>
  );
}
