import { useLayoutEffect, useRef } from 'preact/hooks';
import type {
  EntryMatch,
  InitialismMatch,
  PassageMatch,
  PersonMatch,
  SelectionAnswer,
} from '../../explain/look-up/selection/selection-answer.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import { MarkIcon, ParaIcon } from '../icon.tsx';
import { Card, type CardProps } from './card.tsx';
import { CardFrame, Failed, headingId, Waiting } from './card-frame.tsx';
import { LookItUp } from './look-it-up.tsx';
import type { NestedCardActions } from './nested-card.tsx';
import { JumpTo, Quotation } from './slip.tsx';
import { useLookUps } from './use-look-ups.ts';
import { useSelectionAnswer } from './use-selection-answer.ts';

export interface SelectionCardProps {
  /** As it was selected. */
  readonly text: string;
  readonly sheet: boolean;
  readonly from: CardProps['from'];
  readonly version: string;
  /** Words that were pointed at: nobody selected them, and what is known of them is known already. */
  readonly pointed: boolean;
  /** What is known of the words. Rejects where nobody answers. */
  readonly explain: (text: string) => Promise<SelectionAnswer>;
  readonly actions: NestedCardActions;
}

/** Passages that a card shows of a selection. */
const mostPassages = 3;
/** A longer selection is named by its beginning, in characters. */
const longestName = 60;

/** Whatever the reader selected: entries, people, initials and passages, or a way on. One clear entry opens at once. */
export function SelectionCard({ text, pointed, sheet, explain, actions, ...kept }: SelectionCardProps) {
  const lookUps = useLookUps(null, actions.lookUp);
  const { answer, retry } = useSelectionAnswer(text, explain, (entry) => lookUps.ask(entry.entry, entry.term));
  const { shown, back, forward } = lookUps;
  const known = answer === 'failed' ? null : answer;
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
        trail={[name, ...shown.trail]}
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
  return (
    <CardFrame
      frameRef={frame}
      status={answer === null ? 'Looking it up' : ''}
      look={sheet ? 'sheet' : ''}
      direction={text}
      backTo={null}
      voice={<p class="src">You asked about</p>}
      back={back}
      forward={null}
      close={actions.close}
    >
      <div class="mid">
        <div class="entry">
          <h2 class="head" id={headingId}>
            {name}
          </h2>
          {answer === null && <Waiting />}
          {answer === 'failed' && <Failed retry={again} />}
          {known?.kind === 'nothing' && <Nothing text={text} pointed={pointed} />}
        </div>
        {known?.kind === 'found' && <Found answer={known} lookUp={lookUps.ask} jump={actions.jump} />}
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

function Nothing({ text, pointed }: { text: string; pointed: boolean }) {
  return (
    <>
      <p class="def">
        {pointed ? 'Not in the glossary.' : 'Neither the glossary nor this text explains these words. Try fewer words.'}
      </p>
      <div class="from">
        <LookItUp term={text.trim()} />
      </div>
    </>
  );
}

interface FoundProps {
  readonly answer: Extract<SelectionAnswer, { kind: 'found' }>;
  readonly lookUp: (entry: string, term: string) => void;
  readonly jump: CardProps['actions']['jump'];
}

function Found({ answer: { matches }, lookUp, jump }: FoundProps) {
  const entries = matches.filter((match) => match.kind === 'entry');
  const names = matches.filter((match) => match.kind === 'person' || match.kind === 'initialism');
  const passages = matches.filter((match) => match.kind === 'passage').slice(0, mostPassages);
  return (
    <>
      {entries.length > 0 && (
        <section class="found" aria-label="Glossary">
          <p class="src">
            <MarkIcon />
            <span>Glossary</span>
          </p>
          {entries.map((entry) => (
            <Entry key={entry.entry} entry={entry} lookUp={lookUp} />
          ))}
        </section>
      )}
      {names.length + passages.length > 0 && (
        <section class="slip" aria-label="In this article">
          <p class="src">
            <ParaIcon />
            <span>In this article</span>
          </p>
          <div class="passages">
            {names.map((name) => (
              <Name key={`${name.block}:${name.start}`} name={name} jump={jump} />
            ))}
            {passages.map((passage) => (
              <PassageFound key={`${passage.block}:${passage.start}`} passage={passage} jump={jump} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function Entry({
  entry: { entry, term, definition, senses },
  lookUp,
}: {
  entry: EntryMatch;
  lookUp: FoundProps['lookUp'];
}) {
  return (
    <div>
      <button type="button" class="link" onClick={() => lookUp(entry, term)}>
        <span>{term}</span>
      </button>
      {senses.length === 0 ? (
        <p class="def">{definition}</p>
      ) : (
        senses.map((sense) => (
          <p key={sense.id} class="def">
            <b>{sense.label}</b> {sense.definition}
          </p>
        ))
      )}
    </div>
  );
}

function Name({ name, jump }: { name: PersonMatch | InitialismMatch; jump: FoundProps['jump'] }) {
  const [who, what] = name.kind === 'person' ? [name.name, name.description] : [name.short, name.expansion];
  return (
    <div>
      <p class="def">
        <b>{who}</b> {what}
      </p>
      <div class="from">
        <JumpTo place={name} jump={jump} />
      </div>
    </div>
  );
}

function PassageFound({ passage, jump }: { passage: PassageMatch; jump: FoundProps['jump'] }) {
  return <Quotation passage={{ ...passage, speaker: null }} jump={jump} beside={null} />;
}
