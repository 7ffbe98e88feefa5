import type { ComponentChild } from 'preact';
import type { WordDraft, WordProblems } from '../../../contract/own-words.ts';
import type { Message } from '../../../i18n/message.ts';
import { t, tell } from '../../../i18n/translate.ts';

export type WordField = keyof WordProblems;

interface WordFieldsProps {
  readonly draft: WordDraft;
  /** What is to be said beside a field; null: nothing. */
  readonly problemOf: (field: WordField) => Message | null;
  readonly onChange: (part: Partial<WordDraft>) => void;
  readonly onLeave: (field: WordField) => void;
}

/** All that is written of a word: a term and what it means, and perhaps other wordings and the words near which it is meant. */
export function WordFields({ draft, problemOf, onChange, onLeave }: WordFieldsProps) {
  const of = (name: WordField) => ({ name, problem: problemOf(name), left: () => onLeave(name) });
  return (
    <>
      <Field {...of('term')} label={t('options.words.term')} hint={null}>
        {(attributes) => (
          <input
            type="text"
            maxLength={80}
            autocomplete="off"
            {...attributes}
            value={draft.term}
            onInput={(event) => onChange({ term: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field {...of('meaning')} label={t('options.words.meaning')} hint={null}>
        {(attributes) => (
          <textarea
            rows={4}
            {...attributes}
            value={draft.meaning}
            onInput={(event) => onChange({ meaning: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field {...of('aliases')} label={t('options.words.aliases')} hint={t('options.words.aliasesHint')}>
        {(attributes) => (
          <Lines attributes={attributes} lines={draft.aliases} onChange={(aliases) => onChange({ aliases })} />
        )}
      </Field>
      <Field {...of('near')} label={t('options.words.near')} hint={t('options.words.nearHint')}>
        {(attributes) => <Lines attributes={attributes} lines={draft.near} onChange={(near) => onChange({ near })} />}
      </Field>
    </>
  );
}

interface FieldProps {
  readonly name: WordField;
  readonly label: string;
  readonly hint: string | null;
  /** Stands in the hint's place. */
  readonly problem: Message | null;
  /** Draws what is written into. */
  readonly children: (attributes: object) => ComponentChild;
  readonly left: () => void;
}

function Field({ name, label, hint, problem, children, left }: FieldProps) {
  const said = problem === null ? hint : tell(problem);
  return (
    <div class="field" onFocusOut={left}>
      <label for={`word-${name}`}>
        <b>{label}</b>
      </label>
      {children({
        dir: 'auto',
        id: `word-${name}`,
        'aria-invalid': problem !== null,
        'aria-describedby': said === null ? undefined : `word-${name}-hint`,
      })}
      {said !== null && (
        <span id={`word-${name}-hint`} class={problem === null ? 'hint' : 'hint err'}>
          {said}
        </span>
      )}
    </div>
  );
}

interface LinesProps {
  readonly attributes: object;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several wordings, one a line. */
function Lines({ attributes, lines, onChange }: LinesProps) {
  return (
    <textarea
      rows={2}
      {...attributes}
      value={lines.join('\n')}
      onInput={(event) => onChange(linesOf(event.currentTarget.value))}
    />
  );
}

/** An empty last line is where the next one is being written. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}
