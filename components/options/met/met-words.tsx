import { useMemo, useRef, useState } from 'preact/hooks';
import type { MetDays } from '../../../contract/choices.ts';
import type { MetWord } from '../../../contract/met-word.ts';
import { plural, t } from '../../../i18n/translate.ts';
import { isSameMeeting } from '../../met/met-groups.ts';
import { RadioGroup } from '../../radio-group.tsx';
import { Switch } from '../../switch.tsx';
import { EraseQuestion } from '../section/erase-question.tsx';
import { OptionSection } from '../section/option-section.tsx';
import { MetLists } from './met-lists.tsx';
import type { Forgetting } from './met-rows.tsx';
import type { MetActions, MetView } from './met-view.ts';

interface MetWordsProps {
  readonly view: MetView;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: MetActions;
}

/** The words whose cards the reader opened, where they want them kept. */
export function MetWords({ view, now, actions }: MetWordsProps) {
  const { on, words, problem } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const [asks, setAsks] = useState<'off' | 'erase' | null>(null);
  const { listed, forgetting, failed, erase } = useForgetting(words, actions);
  const count = words?.length ?? 0;
  const turn = (next: boolean) => {
    actions.setOn(next);
    setAsks(!next && count > 0 ? 'off' : null);
  };
  const answer = (erases: boolean) => {
    setAsks(null);
    heading.current?.focus();
    if (erases) void erase();
  };
  return (
    <OptionSection id="met" title={t('options.met.title')} lede={t('options.met.lede')} heading={heading}>
      <Keeping view={view} turn={turn} setDays={actions.setDays} />
      {(problem ?? failed) !== null && (
        <p class="hint err" role="alert">
          {problem ?? failed}
        </p>
      )}
      {asks === 'off' && <EraseThem count={count} question={plural('options.met.turnedOff', count)} answer={answer} />}
      {on && problem === null && words !== null && listed.length === 0 && <p class="lede">{t('options.met.none')}</p>}
      {listed.length > 0 && <MetLists words={listed} now={now} save={actions.save} {...forgetting} />}
      {count > 0 && asks === null && (
        <p>
          <button type="button" class="link" onClick={() => setAsks('erase')}>
            <span>{t('options.met.eraseAll')}</span>
          </button>
        </p>
      )}
      {asks === 'erase' && (
        <EraseThem count={count} question={plural('options.met.erasingAll', count)} answer={answer} />
      )}
    </OptionSection>
  );
}

/** Takes words off the list, one by one or all; the last single one can be put back. `failed`: what went wrong, in a sentence. */
function useForgetting(words: MetView['words'], actions: Pick<MetActions, 'forget' | 'putBack' | 'erase'>) {
  const [forgotten, setForgotten] = useState<MetWord | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  // What was removed keeps its place, for the way back stands there.
  const listed = useMemo(() => withForgotten(words ?? [], forgotten), [words, forgotten]);
  const forget = async (word: MetWord) => {
    setForgotten(word);
    const wrong = await actions.forget(word);
    setFailed(wrong);
    if (wrong !== null) setForgotten(null);
  };
  const putBack = async () => {
    if (forgotten === null) return;
    const wrong = await actions.putBack(forgotten);
    setFailed(wrong);
    if (wrong === null) setForgotten(null);
  };
  const erase = async () => {
    setForgotten(null);
    setFailed(await actions.erase());
  };
  const forgetting: Forgetting = {
    forgotten,
    onForget: (word) => void forget(word),
    onPutBack: () => void putBack(),
  };
  return { listed, forgetting, failed, erase };
}

interface KeepingProps {
  readonly view: MetView;
  readonly turn: (on: boolean) => void;
  readonly setDays: MetActions['setDays'];
}

/** Whether words are kept, what of them, and for how long. */
function Keeping({ view: { on, days, words }, turn, setDays }: KeepingProps) {
  return (
    <div class="ctl">
      <div class="row">
        <div>
          <b>{t('options.met.keep')}</b>
          <em>{t('options.met.kept')}</em>
        </div>
        <Switch on={on} label={t('options.met.keep')} onChange={turn} />
      </div>
      {(on || (words ?? []).length > 0) && (
        <div>
          <RadioGroup
            legend={t('options.met.howLong')}
            name="met-days"
            look="segments"
            choices={periods()}
            value={days}
            onChange={setDays}
          />
          {days > 0 && <p class="hint">{t('options.met.older')}</p>}
        </div>
      )}
    </div>
  );
}

interface EraseThemProps {
  readonly count: number;
  readonly question: string;
  readonly answer: (erases: boolean) => void;
}

function EraseThem({ count, question, answer }: EraseThemProps) {
  return (
    <EraseQuestion
      question={question}
      keep={plural('options.met.keepThem', count)}
      erase={plural('options.met.eraseThem', count)}
      onKeep={() => answer(false)}
      onErase={() => answer(true)}
    />
  );
}

function periods(): readonly { value: MetDays; label: string }[] {
  return [
    { value: 30, label: t('options.met.thirtyDays') },
    { value: 365, label: t('options.met.year') },
    { value: 0, label: t('options.met.forever') },
  ];
}

function withForgotten(words: readonly MetWord[], forgotten: MetWord | null): readonly MetWord[] {
  if (forgotten === null || words.some((word) => isSameMeeting(word, forgotten))) return words;
  return [...words, forgotten];
}
