import type { ComponentChildren, Ref } from 'preact';
import { BackIcon, CrossIcon } from '../icon.tsx';
import { textDirection } from '../text-direction.ts';

interface CardFrameProps {
  /** Further class names. */
  readonly look?: string;
  /** Whose direction the card takes: the glossary's, not the page's. */
  readonly direction: string;
  /** The term to go back to; null: there is none, and `voice` stands in its place. */
  readonly backTo: string | null;
  readonly voice: ComponentChildren;
  /** Beside the cross. */
  readonly tools?: ComponentChildren;
  readonly back: () => void;
  /** Null: there is no way forward. */
  readonly forward: (() => void) | null;
  readonly close: () => void;
  /** For screen readers, as it changes: always there, for what appears together with its text is not read out. */
  readonly status: string;
  /** What is unfolded under the bar. */
  readonly menu?: ComponentChildren;
  /** What the card is about. It stays in sight, however far what is below is scrolled. */
  readonly heading: ComponentChildren;
  readonly children: ComponentChildren;
  readonly frameRef?: Ref<HTMLDivElement> | undefined;
}

/** The DOM id of a card's heading: the dialog is named by it. */
const headingId = 'newsgloss-term';

/** What all cards share: a dialog named by its heading, with the way back or a voice at its head, and a cross. */
export function CardFrame(props: CardFrameProps) {
  const {
    look = '',
    direction,
    backTo,
    voice,
    tools,
    back,
    forward,
    close,
    status,
    menu,
    heading,
    children,
    frameRef,
  } = props;
  return (
    <div
      class={`ng card ${look}`.trim()}
      dir={textDirection(direction)}
      role="dialog"
      aria-labelledby={headingId}
      onKeyDown={(event) => turnPage(event, backTo === null ? null : back, forward)}
      ref={frameRef ?? null}
    >
      <div class="bar">
        {backTo === null ? voice : <Crumb term={backTo} back={back} />}
        <div class="tools">
          {tools}
          <button type="button" class="icon-btn" aria-label="Close" onClick={close}>
            <CrossIcon />
          </button>
        </div>
      </div>
      <p class="vh" role="status">
        {status}
      </p>
      {menu}
      <div class="title">
        <h2 class="head" id={headingId}>
          {heading}
        </h2>
      </div>
      {children}
    </div>
  );
}

/** Alt+← and Alt+→ where there is somewhere to go; elsewhere the keys are the browser's, which would leave the page. */
function turnPage(event: KeyboardEvent, back: (() => void) | null, forward: (() => void) | null): void {
  const turn = event.key === 'ArrowLeft' ? back : event.key === 'ArrowRight' ? forward : null;
  if (!event.altKey || turn === null) return;
  event.preventDefault();
  turn();
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

/** Lines that stand for an answer that is on its way. */
export function Waiting() {
  return (
    <div class="wait">
      <i />
      <i />
      <i />
    </div>
  );
}

export function Failed({ retry }: { retry: () => void }) {
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
