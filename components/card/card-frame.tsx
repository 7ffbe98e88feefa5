import type { ComponentChildren, Ref } from 'preact';
import { t } from '../../i18n/translate.ts';
import { BackIcon, CrossIcon } from '../icon.tsx';
import { inOurLanguage } from '../in-its-language.ts';
import { quoted } from './quoted.ts';

interface CardFrameProps {
  /** Further class names. */
  readonly look?: string;
  /** Of the heading; all else in the frame is the interface's. The glossary's, where nothing is said; null: nobody knows it. */
  readonly language?: string | null | undefined;
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
    language,
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
      {...inOurLanguage()}
      role="dialog"
      aria-labelledby={headingId}
      onKeyDown={(event) => turnPage(event, backTo === null ? null : back, forward)}
      ref={frameRef ?? null}
    >
      <div class="bar">
        {backTo === null ? voice : <Crumb term={backTo} back={back} />}
        <div class="tools">
          {tools}
          <button type="button" class="icon-btn" aria-label={t('shared.close')} onClick={close}>
            <CrossIcon />
          </button>
        </div>
      </div>
      <p class="vh" role="status">
        {status}
      </p>
      {menu}
      <div class="title">
        <h2 class="head" id={headingId} {...quoted(language)}>
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
      aria-label={t('card.backTo', { term })}
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
        {t('card.failed')}
      </p>
      <div class="from">
        <button type="button" class="link" onClick={retry}>
          <span>{t('shared.tryAgain')}</span>
        </button>
      </div>
    </>
  );
}
