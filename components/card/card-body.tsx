import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explainer } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { FoldIcon, MinusIcon, PlusIcon, SplitIcon } from '../icon.tsx';
import { inOurLanguage } from '../in-its-language.ts';
import { quotedList } from '../quotation.ts';
import type { CardActions } from './card-actions.ts';
import type { FirstSight } from './first-sight.ts';
import { LinkedText } from './linked-text.tsx';
import { metBefore } from './met-before.ts';
import { moreSections } from './more-sections.tsx';
import type { NoteField } from './note-shown.tsx';
import type { Said } from './outcome.tsx';
import { quoted } from './quoted.ts';
import { Slip } from './slip.tsx';
import { languageOf } from './whose.ts';

interface CardBodyProps {
  readonly explainer: Explainer;
  readonly sight: FirstSight;
  /** The article's. */
  readonly language: string | null | undefined;
  /** The reader said so in this card. */
  readonly known: boolean;
  readonly turnKnown: () => Promise<void>;
  readonly actions: CardActions;
  /** What the card asks of its own accord: after the meaning, of whose room it takes nothing. */
  readonly offer: ComponentChildren;
  readonly Note: NoteField;
  /** The reader is writing a note beside it. */
  readonly writing: boolean;
  readonly say: (said: Said) => void;
  /** What came of the reader's last choice. */
  readonly said: ComponentChildren;
}

/** The card of an answered term. Mounted anew for each entry, so that nothing stays unfolded. */
export function CardBody(props: CardBodyProps) {
  const { explainer, sight, language, known, turnKnown, actions, offer, said, Note } = props;
  const [open, setOpen] = useState(false);
  const entrys = quoted(languageOf(explainer.source, language));
  const mid = useUnfoldedInSight(open);
  return (
    <>
      <div class="mid" ref={mid}>
        <div class="entry">
          <Meaning explainer={explainer} sight={sight} entrys={entrys} whole={open} lookUp={actions.lookUp} />
        </div>
        <Note explainer={explainer} writing={props.writing} showOwn={actions.showOwn} say={props.say} />
        {offer}
        <Slip sight={sight} language={language} labelled={explainer.source !== 'article'} jump={actions.jump} />
        {open &&
          moreSections(explainer, sight, language, actions).map(([title, content]) => (
            <details key={title} open>
              <summary>
                <FoldIcon />
                <span>{title}</span>
              </summary>
              <div class="in" {...entrys}>
                {content}
              </div>
            </details>
          ))}
      </div>
      {said}
      <div class="foot">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <MinusIcon /> : <PlusIcon />}
          <span>{open ? t('card.less') : moreLabel(sight)}</span>
        </button>
        <KnowButton known={known} turn={() => void turnKnown()} />
      </div>
    </>
  );
}

/** Where the card cannot grow, what was unfolded would lie out of sight: its beginning is scrolled to the middle. */
function useUnfoldedInSight(open: boolean) {
  const mid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const first = mid.current?.querySelector('details');
    if (open && mid.current && first) mid.current.scrollTop = first.offsetTop - mid.current.clientHeight / 2;
  }, [open]);
  return mid;
}

/** What the button that unfolds says: a folded importance is named. */
function moreLabel({ matters }: FirstSight): string {
  return t(matters === 'folded' ? 'card.mattersAndMore' : 'card.more');
}

interface MeaningProps {
  readonly explainer: Explainer;
  readonly sight: FirstSight;
  /** Of elements that hold the entry's words. */
  readonly entrys: ReturnType<typeof quoted>;
  /** Unfolded: the importance is no longer cut. */
  readonly whole: boolean;
  readonly lookUp: (entry: string) => void;
}

function Meaning({ explainer, sight, entrys, whole, lookUp }: MeaningProps) {
  const matters = whole ? (explainer.matters ?? '') : sight.mattersShown;
  const related = explainer.related ?? [];
  const { expansion } = explainer;
  // `filled` would do the same, and take more room in card.js.
  const [before, after] = t('card.shortFor', { name: '|' }).split('|');
  return (
    <>
      {sight.sense && <p class="note">{t('card.here', { sense: sight.sense })}</p>}
      {explainer.because && <p class="note">{t('card.because', { words: quotedList(explainer.because) })}</p>}
      {expansion !== undefined && (
        <p class="def">
          {before}
          <b {...entrys}>{expansion}</b>
          {after}
        </p>
      )}
      {sight.definition !== '' && (
        <p class="def" {...entrys}>
          <LinkedText text={sight.definition} related={related} lookUp={lookUp} />
        </p>
      )}
      {explainer.contested && (sight.contested === 'whole' || sight.contested === 'label') && (
        <div class="split">
          <SplitIcon />
          <span class="note">
            {t(`card.disputed.${explainer.contested.over}`)}{' '}
            {sight.contested === 'whole' && <bdi {...entrys}>{sight.contestedNote}</bdi>}
          </span>
        </div>
      )}
      {matters !== '' && (
        <p class="def" {...entrys}>
          <b {...inOurLanguage()}>{t('card.matters')}</b> {matters}
        </p>
      )}
      {explainer.met && <p class="note">{metBefore(explainer.met)}</p>}
    </>
  );
}

/** "I know this", and in its place, once pressed, what that did and the way back. */
function KnowButton({ known, turn }: { known: boolean; turn: () => void }) {
  return (
    <span class="end">
      <span class="note" role="status">
        {known && `${t('card.unmarked')} `}
      </span>
      <button type="button" class="link plain" onClick={turn}>
        <span>{known ? t('shared.undo') : t('card.know')}</span>
      </button>
    </span>
  );
}
