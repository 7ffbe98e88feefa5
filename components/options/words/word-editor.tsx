import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordDraft, WordProblems } from '../../../contract/own-words.ts';
import type { Message } from '../../../i18n/message.ts';
import { t, tell } from '../../../i18n/translate.ts';
import { filled } from '../../filled.tsx';
import type { WordsActions } from './words-view.ts';

interface WordEditorProps {
  readonly draft: WordDraft;
  readonly around: string;
  readonly actions: Pick<WordsActions, 'write' | 'check' | 'keep'>;
}

type Field = keyof WordProblems;

/** Writes one word: what is wrong is said beside each field that the reader has been to, and a card shows what will be seen. */
export function WordEditor({ draft, around, actions }: WordEditorProps) {
  const [been, setBeen] = useState<ReadonlySet<Field>>(new Set());
  const [failed, setFailed] = useState<string | null>(null);
  const problems = useProblems(draft, actions.check);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(draft.term === '' ? 'input' : 'textarea')?.focus(), []);
  const keep = async () => {
    setBeen(new Set<Field>(['term', 'meaning', 'aliases', 'near']));
    const fate = await actions.keep(draft);
    setFailed(fate.kind === 'failed' ? fate.problem : null);
    if (fate.kind === 'kept') actions.write(null);
    else if (fate.kind === 'faulty') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const field = (name: Field, label: string, hint: string | null, control: WordFieldProps['control']) => (
    <WordField
      name={name}
      label={label}
      hint={hint}
      problem={been.has(name) ? (problems[name] ?? null) : null}
      control={control}
      left={() => setBeen(new Set([...been, name]))}
    />
  );
  const change = (part: Partial<WordDraft>) => actions.write({ ...draft, ...part });
  return (
    <form
      class="writes"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {around !== '' && <p class="note">{filled('options.words.metHere', { sentence: <q dir="auto">{around}</q> })}</p>}
      {field('term', t('options.words.term'), null, (attributes) => (
        <input
          type="text"
          maxLength={80}
          autocomplete="off"
          {...attributes}
          value={draft.term}
          onInput={(event) => change({ term: event.currentTarget.value })}
        />
      ))}
      {field('meaning', t('options.words.meaning'), null, (attributes) => (
        <textarea
          rows={4}
          {...attributes}
          value={draft.meaning}
          onInput={(event) => change({ meaning: event.currentTarget.value })}
        />
      ))}
      {field('aliases', t('options.words.aliases'), t('options.words.aliasesHint'), (attributes) => (
        <textarea
          rows={2}
          {...attributes}
          value={draft.aliases.join('\n')}
          onInput={(event) => change({ aliases: linesOf(event.currentTarget.value) })}
        />
      ))}
      {field('near', t('options.words.near'), t('options.words.nearHint'), (attributes) => (
        <textarea
          rows={2}
          {...attributes}
          value={draft.near.join('\n')}
          onInput={(event) => change({ near: linesOf(event.currentTarget.value) })}
        />
      ))}
      <Preview draft={draft} />
      {failed !== null && (
        <p class="hint err" role="alert">
          {failed}
        </p>
      )}
      <div class="act">
        <button type="submit" class="btn main">
          <span>{t('options.words.keep')}</span>
        </button>
        <button type="button" class="link" onClick={() => actions.write(null)}>
          <span>{t('options.words.discard')}</span>
        </button>
      </div>
    </form>
  );
}

interface WordFieldProps {
  readonly name: Field;
  readonly label: string;
  readonly hint: string | null;
  /** Stands in the hint's place. */
  readonly problem: Message | null;
  /** Draws what is written into. */
  readonly control: (attributes: object) => ComponentChild;
  readonly left: () => void;
}

function WordField({ name, label, hint, problem, control, left }: WordFieldProps) {
  const said = problem === null ? hint : tell(problem);
  return (
    <div class="field" onFocusOut={left}>
      <label for={`word-${name}`}>
        <b>{label}</b>
      </label>
      {control({
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

/** An empty last line is where the next one is being written. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** What is wrong with the draft as it stands; an answer to an earlier one is passed over. */
function useProblems(draft: WordDraft, check: WordsActions['check']): WordProblems {
  const [problems, setProblems] = useState<WordProblems>({});
  useEffect(() => {
    let isLate = false;
    void check(draft).then((found) => isLate || setProblems(found));
    return () => {
      isLate = true;
    };
  }, [draft]);
  return problems;
}

/** The card as it will be. */
function Preview({ draft: { term, meaning } }: { draft: WordDraft }) {
  return (
    <figure>
      <figcaption>{t('options.words.preview')}</figcaption>
      <div class="news sketch" inert>
        <em>{t('shared.yourWords')}</em>
        <b class="hw">{term.trim() || '…'}</b>
        <p dir="auto">{meaning.trim() || '…'}</p>
      </div>
    </figure>
  );
}
