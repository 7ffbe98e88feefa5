import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordDraft, WordProblems } from '../../../contract/own-words.ts';
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
  const field = (name: Field, label: string, hint: string | null, control: (attributes: object) => ComponentChild) => {
    const problem = been.has(name) ? (problems[name] ?? null) : null;
    const said = problem ?? hint;
    return (
      <div class="field" onFocusOut={() => setBeen(new Set([...been, name]))}>
        <label for={`word-${name}`}>
          <b>{label}</b>
        </label>
        {control({
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
  };
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
      {around !== '' && (
        <p class="note">
          You met it here: <q>{around}</q>
        </p>
      )}
      {field('term', 'Word or term', null, (attributes) => (
        <input
          type="text"
          maxLength={80}
          autocomplete="off"
          {...attributes}
          value={draft.term}
          onInput={(event) => change({ term: event.currentTarget.value })}
        />
      ))}
      {field('meaning', 'What it means', null, (attributes) => (
        <textarea
          rows={4}
          {...attributes}
          value={draft.meaning}
          onInput={(event) => change({ meaning: event.currentTarget.value })}
        />
      ))}
      {field(
        'aliases',
        'Other wordings',
        'One a line: initials, another spelling. Plurals are found by themselves.',
        (attributes) => (
          <textarea
            rows={2}
            {...attributes}
            value={draft.aliases.join('\n')}
            onInput={(event) => change({ aliases: linesOf(event.currentTarget.value) })}
          />
        ),
      )}
      {field(
        'near',
        'Only near …',
        'One a line. Where the word may mean other things, it is marked only with one of these close by. Empty: everywhere.',
        (attributes) => (
          <textarea
            rows={2}
            {...attributes}
            value={draft.near.join('\n')}
            onInput={(event) => change({ near: linesOf(event.currentTarget.value) })}
          />
        ),
      )}
      <Preview draft={draft} />
      {failed !== null && (
        <p class="hint err" role="alert">
          {failed}
        </p>
      )}
      <div class="act">
        <button type="submit" class="btn main">
          <span>Keep it</span>
        </button>
        <button type="button" class="link" onClick={() => actions.write(null)}>
          <span>Discard</span>
        </button>
      </div>
    </form>
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
      <figcaption>As a card shows it</figcaption>
      <div class="news sketch" inert>
        <em>Your words</em>
        <b class="hw">{term.trim() || '…'}</b>
        <p>{meaning.trim() || '…'}</p>
      </div>
    </figure>
  );
}
