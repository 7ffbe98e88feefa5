import { useId, useState } from 'preact/hooks';
import type { Level } from '../../../explain/model/preferences.ts';
import { interfaceLanguage, t } from '../../../i18n/translate.ts';
import { FoldIcon } from '../../icon.tsx';
import { levelChoices } from '../../level-choices.ts';
import { Switch } from '../../switch.tsx';
import { OptionSection } from '../section/option-section.tsx';
import type { KnownTerm, OptionsActions, TopicRow, TopicsView } from '../section/options-view.ts';
import { termsInWords } from '../section/terms-in-words.ts';
import { topicName } from './topic-names.ts';
import { TopicTerms } from './topic-terms.tsx';

type TopicActions = Pick<OptionsActions, 'setTopic' | 'topicTerms' | 'know'>;

interface TopicsProps {
  readonly topics: TopicsView;
  readonly known: readonly KnownTerm[];
  readonly actions: TopicActions;
}

/** What the reader knows and wants, topic by topic. */
export function Topics({ topics: { rows, problem }, known, actions }: TopicsProps) {
  return (
    <OptionSection id="topics" title={t('options.terms.topics')} lede={t('options.terms.topicsLede')}>
      {problem !== null && (
        <p role="alert" class="hint err">
          {problem}
        </p>
      )}
      <ul class="lines topics" aria-label={t('options.terms.topics')}>
        {rows.toSorted(byName).map((row) => (
          <Topic key={row.topic} row={row} known={known} actions={actions} />
        ))}
      </ul>
    </OptionSection>
  );
}

function byName(a: TopicRow, b: TopicRow): number {
  return topicName(a.topic).localeCompare(topicName(b.topic), interfaceLanguage());
}

interface TopicProps {
  readonly row: TopicRow;
  readonly known: readonly KnownTerm[];
  readonly actions: TopicActions;
}

function Topic({ row: { topic, terms, on, level }, known, actions }: TopicProps) {
  const [open, setOpen] = useState(false);
  const box = useId();
  const name = topicName(topic);
  return (
    <li data-topic={topic}>
      <div class="row">
        <button
          type="button"
          class="unfold"
          aria-expanded={open}
          aria-controls={open ? box : undefined}
          onClick={() => setOpen(!open)}
        >
          <FoldIcon />
          <span>
            <b>{name}</b>
            <em>{termsInWords(terms)}</em>
          </span>
        </button>
        <LevelPick
          name={name}
          level={level}
          disabled={!on}
          onChange={(next) => actions.setTopic(topic, { level: next })}
        />
        <Switch
          on={on}
          label={t('options.terms.markTopic', { topic: name })}
          onChange={(next) => actions.setTopic(topic, { on: next })}
        />
      </div>
      {open && (
        <div id={box} class="within">
          <TopicTerms topic={topic} name={name} known={known} actions={actions} />
        </div>
      )}
    </li>
  );
}

interface LevelPickProps {
  readonly name: string;
  /** Null: as for everything. */
  readonly level: Level | null;
  readonly disabled: boolean;
  readonly onChange: (level: Level | null) => void;
}

function LevelPick({ name, level, disabled, onChange }: LevelPickProps) {
  const chosen = (value: string) => levelChoices().find((choice) => String(choice.value) === value)?.value ?? null;
  return (
    <select
      class="pick"
      aria-label={t('options.terms.levelOf', { topic: name })}
      disabled={disabled}
      value={level === null ? '' : String(level)}
      onChange={({ currentTarget }) => onChange(chosen(currentTarget.value))}
    >
      <option value="">{t('options.terms.likeAll')}</option>
      {levelChoices().map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
