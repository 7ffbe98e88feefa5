import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordDraft, WordProblems } from '../../../contract/own-words.ts';
import { t } from '../../../i18n/translate.ts';
import { filled } from '../../filled.tsx';
import { type WordField, WordFields } from './word-fields.tsx';
import type { WordsActions } from './words-view.ts';

interface WordEditorProps {
  readonly draft: WordDraft;
  readonly around: string;
  readonly actions: Pick<WordsActions, 'write' | 'check' | 'keep'>;
}

/** Writes one word: what is wrong is said beside each field that the reader has been to, and a card shows what will be seen. */
export function WordEditor({ draft, around, actions }: WordEditorProps) {
  const [been, setBeen] = useState<ReadonlySet<WordField>>(new Set());
  const [failed, setFailed] = useState<string | null>(null);
  const problems = useProblems(draft, actions.check);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(draft.term === '' ? 'input' : 'textarea')?.focus(), []);
  const keep = async () => {
    setBeen(new Set<WordField>(['term', 'meaning', 'aliases', 'near']));
    const fate = await actions.keep(draft);
    setFailed(fate.kind === 'failed' ? fate.problem : null);
    if (fate.kind === 'kept') actions.write(null);
    else if (fate.kind === 'faulty') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
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
      <WordFields
        draft={draft}
        problemOf={(field) => (been.has(field) ? (problems[field] ?? null) : null)}
        onChange={(part) => actions.write({ ...draft, ...part })}
        onLeave={(field) => setBeen(new Set([...been, field]))}
      />
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
