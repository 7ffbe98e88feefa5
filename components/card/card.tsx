import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { wordPrefix } from '../../contract/pack-entry-id.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { DotsIcon, ForwardIcon, MarkIcon, ParaIcon } from '../icon.tsx';
import type { CardActions } from './card-actions.ts';
import { CardBody } from './card-body.tsx';
import { CardFrame, Failed, Waiting } from './card-frame.tsx';
import { CardMenu } from './card-menu.tsx';
import type { CopiedFrom } from './card-text.ts';
import { ClosedCard } from './closed-card.tsx';
import { firstSight, type Here } from './first-sight.ts';
import { hideTerm } from './hide-term.ts';
import type { MenuOf } from './menu-choices.ts';
import { type NoteField, NoteShown } from './note-shown.tsx';
import { Outcome, outcomeOf } from './outcome.tsx';
import { StopOffer } from './stop-offer.tsx';
import { useCardMenu } from './use-card-menu.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useKnown } from './use-known.ts';
import { languageOf, whose } from './whose.ts';

export interface CardProps {
  /** While waiting or after a failure only its `term` is shown. */
  readonly explainer: Explainer;
  readonly here: Here | null;
  /** Terms to go back to, the nearest last. */
  readonly trail: readonly string[];
  /** The term to go forward to, where the reader went back; else null. */
  readonly next: string | null;
  readonly state: 'ready' | 'waiting' | 'failed';
  /** The article, as it is named in a copy; null: there is none. */
  readonly from: CopiedFrom | null;
  /** Of the article's words: the glossary's, where nothing is said; null: nobody knows it. */
  readonly language?: string | null | undefined;
  /** Newsgloss's own, for a report. */
  readonly version: string;
  /** The term was opened so often that marking it may be a burden. */
  readonly offersStop: boolean;
  /** What stands under "…". */
  readonly menuOf: MenuOf;
  /** With which notes are written in the card. Without it they are shown only. */
  readonly noteField?: NoteField;
  /** The reader comes to write a note. */
  readonly writing?: boolean;
  readonly actions: CardActions;
  /** Touch: a sheet from below. */
  readonly sheet?: boolean;
  /** Set to the dialog. */
  readonly frameRef?: RefObject<HTMLDivElement | null>;
}

const menuId = 'newsgloss-menu';

/**
 * The footnote: two voices, one term. Placing it, opening it and Escape are its host's; Alt+← and Alt+→ go through the
 * look-ups. It speaks the interface's language and runs its way; what it quotes runs its own.
 */
export function Card(props: CardProps) {
  const { explainer, actions } = props;
  const isClosed = explainer.closed && explainer.source === 'own' && actions.showOwn;
  return isClosed ? <ClosedCard {...props} /> : <OpenCard {...props} />;
}

function OpenCard(props: CardProps) {
  const { explainer, here, trail, next, state, actions, sheet = false } = props;
  const top = useFocusKept(explainer.entry, props.frameRef);
  const menu = useCardMenu(explainer.entry);
  const [known, turnKnown] = useKnown(explainer.entry, actions.know, menu.say);
  const [written, setWritten] = useState(props.writing ? explainer.entry : '');
  const ready = state === 'ready';
  const sight = firstSight(explainer, here);
  const theirs = ready && explainer.source === 'article';
  const names = [theirs && 'theirs', sheet && 'sheet'].filter(Boolean).join(' ');
  return (
    <CardFrame
      look={names}
      language={languageOf(explainer.source, props.language)}
      backTo={trail[trail.length - 1] ?? null}
      voice={<Voice of={explainer} />}
      tools={
        <>
          {next !== null && <Forward term={next} forward={actions.forward} />}
          {ready && <MenuButton menu={menu} />}
        </>
      }
      back={actions.back}
      forward={next === null ? null : actions.forward}
      close={actions.close}
      frameRef={top}
      status={state === 'waiting' ? t('card.waiting') : ''}
      menu={
        menu.open && (
          <CardMenu
            id={menuId}
            explainer={explainer}
            passage={sight.passage}
            from={props.from}
            version={props.version}
            menuOf={props.menuOf}
            actions={actions}
            say={menu.say}
            write={() => setWritten(explainer.entry)}
            done={menu.fold}
          />
        )
      }
      heading={
        <>
          {explainer.term}
          {explainer.short !== undefined && <small> {explainer.short}</small>}
        </>
      }
    >
      {ready ? (
        <CardBody
          key={explainer.entry}
          explainer={explainer}
          sight={sight}
          language={props.language}
          known={known}
          turnKnown={turnKnown}
          actions={actions}
          offer={props.offersStop && <Offer menu={menu} entry={explainer.entry} actions={actions} />}
          Note={props.noteField ?? NoteShown}
          writing={written === explainer.entry}
          say={menu.say}
          said={<Outcome said={menu.said} say={menu.tookBack} />}
        />
      ) : (
        <div class="entry">{state === 'waiting' ? <Waiting /> : <Failed retry={actions.retry} />}</div>
      )}
    </CardFrame>
  );
}

interface OfferProps {
  readonly menu: ReturnType<typeof useCardMenu>;
  readonly entry: string;
  readonly actions: CardActions;
}

/** What the card asks of its own accord, until it is answered. */
function Offer({ menu, entry, actions }: OfferProps) {
  const [answered, setAnswered] = useState(false);
  /** The question goes, and the focus stays with what is there for good. */
  const answer = () => {
    menu.button.current?.focus({ preventScroll: true });
    setAnswered(true);
  };
  const stop = async () => {
    answer();
    menu.say(await outcomeOf(() => hideTerm(entry, actions)));
  };
  return answered ? null : <StopOffer keep={answer} stop={stop} />;
}

function MenuButton({ menu }: { menu: ReturnType<typeof useCardMenu> }) {
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={t('card.actions')}
      aria-expanded={menu.open}
      aria-controls={menuId}
      ref={menu.button}
      onClick={menu.turn}
    >
      <DotsIcon />
    </button>
  );
}

function Forward({ term, forward }: { term: string; forward: () => void }) {
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={t('card.forwardTo', { term })}
      aria-keyshortcuts="Alt+ArrowRight"
      onClick={forward}
    >
      <ForwardIcon />
    </button>
  );
}

function Voice({ of: { source, entry } }: { of: Explainer }) {
  return (
    <p class="src">
      {source === 'article' ? <ParaIcon /> : <MarkIcon />}
      <span>
        {source === 'own' ? ownVoice(entry) : t(`card.voice.${source === 'article' ? 'onlyArticle' : source}`)}
      </span>
    </p>
  );
}

function ownVoice(entry: string): string {
  const name = whose(entry) ?? '';
  return entry.startsWith(wordPrefix) ? name : t('card.voice.pack', { name });
}
