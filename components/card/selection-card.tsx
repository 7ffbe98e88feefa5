import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { answerFrom } from './answer-shown.ts';
import { Card, type CardProps } from './card.tsx';
import { CardFrame, Failed, Waiting } from './card-frame.tsx';
import { LookItUp } from './look-it-up.tsx';
import type { NestedCardActions } from './nested-card.tsx';
import { SelectionFound } from './selection-found.tsx';
import { useLookUps } from './use-look-ups.ts';
import { useSelectionAnswer } from './use-selection-answer.ts';

export interface SelectionCardProps {
  /** As it was selected. */
  readonly text: string;
  /** What the reader is looking at: the text of the paragraph in which it stands; empty where that is not known. */
  readonly around: string;
  readonly sheet: boolean;
  readonly from: CardProps['from'];
  readonly language?: CardProps['language'];
  readonly version: string;
  /** How the card came to be about them. */
  readonly voice: 'marked' | 'pointed' | 'selected';
  readonly menuOf: CardProps['menuOf'];
  /** What is known of the words. Rejects where nobody answers. */
  readonly explain: (text: string) => Promise<SelectionAnswer>;
  /** Searches the glossary for them, elsewhere. */
  readonly search: (text: string) => unknown;
  /** Lets the reader explain them. */
  readonly writeWord: (term: string, around: string) => unknown;
  readonly actions: NestedCardActions;
}

/** A longer selection is named by its beginning, in characters. */
const longestName = 60;

/** Whatever the reader selected: entries, people, initials and passages, or a way on. One clear entry opens at once. */
export function SelectionCard({
  text,
  around,
  voice,
  sheet,
  explain,
  search,
  writeWord,
  actions,
  ...kept
}: SelectionCardProps) {
  const lookUps = useLookUps(null, actions.lookUp);
  /** The entry that opened by itself is the answer: nothing lies before it to go back to. */
  const openedItself = useRef(false);
  const { answer, retry } = useSelectionAnswer(text, explain, (entry) => {
    openedItself.current = true;
    lookUps.ask(entry.entry, entry.term);
  });
  const { shown, back, forward } = lookUps;
  const name = nameOf(text);
  const frame = useFocusMoved(shown === null);
  /** The button that is pressed goes; the focus stays in the card. */
  const again = () => {
    frame.current?.querySelector('button')?.focus({ preventScroll: true });
    retry();
  };
  if (shown) {
    return (
      <Card
        frameRef={frame}
        {...shown}
        {...kept}
        sheet={sheet}
        here={null}
        trail={openedItself.current ? shown.trail : [name, ...shown.trail]}
        offersStop={false}
        actions={{
          ...actions,
          lookUp: (entry) => lookUps.ask(entry, termOf(shown.explainer, entry)),
          back,
          forward,
          retry: lookUps.retry,
        }}
      />
    );
  }
  const found = answer === null || answer === 'failed' ? null : answerFrom(answer, around);
  const writes = (
    <button type="button" class="link" onClick={() => writeWord(text.trim(), around)}>
      {t('card.addWord')}
    </button>
  );
  return (
    <CardFrame
      frameRef={frame}
      status={answer === null ? t('card.waiting') : ''}
      look={sheet ? 'sheet' : ''}
      language={kept.language}
      backTo={null}
      voice={
        <p class="src">
          <span>{t(`card.voice.${voice}`)}</span>
        </p>
      }
      back={back}
      forward={null}
      close={actions.close}
      heading={name}
    >
      <div class="mid">
        <div class="entry">
          {answer === null && <Waiting />}
          {answer === 'failed' && <Failed retry={again} />}
          {found?.kind === 'nothing' && (
            <Nothing text={text.trim()} voice={voice} search={search}>
              {writes}
            </Nothing>
          )}
          {found?.kind === 'said' && (
            <>
              <p class="def">{t('card.saidElsewhere')}</p>
              <div class="from">{writes}</div>
            </>
          )}
        </div>
        {found && <SelectionFound answer={found} language={kept.language} lookUp={lookUps.ask} jump={actions.jump} />}
      </div>
    </CardFrame>
  );
}

/** What was found gives way to an entry, and the focus with it: it moves to the first control of what stands there now. */
function useFocusMoved(listed: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(listed);
  useLayoutEffect(() => {
    if (before.current !== listed) frame.current?.querySelector('button')?.focus({ preventScroll: true });
    before.current = listed;
  }, [listed]);
  return frame;
}

function nameOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > longestName ? `${words.slice(0, longestName).replace(/\s+\S*$/u, '')} …` : words;
}

function termOf({ related = [] }: Explainer, entry: string): string {
  return related.find(({ id }) => id === entry)?.term ?? entry;
}

interface NothingProps extends Pick<SelectionCardProps, 'text' | 'voice' | 'search'> {
  readonly children: ComponentChildren;
}

function Nothing({ text, voice, search, children }: NothingProps) {
  return (
    <>
      <p class="def">{t(voice === 'selected' ? 'card.unexplained' : 'card.unknown')}</p>
      <div class="from">
        <button type="button" class="link" onClick={() => search(text)}>
          {t('card.search')}
        </button>
        {children}
        <LookItUp term={text} />
      </div>
    </>
  );
}
