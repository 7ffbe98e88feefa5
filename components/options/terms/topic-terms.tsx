import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TopicTerm } from '../../../contract/topic-terms.ts';
import type { KnownTerm, OptionsActions } from '../section/options-view.ts';
import { termsInWords } from '../section/terms-in-words.ts';
import { TickList } from './tick-list.tsx';

interface TopicTermsProps {
  readonly topic: string;
  /** As readers are told. */
  readonly name: string;
  readonly known: readonly KnownTerm[];
  readonly actions: Pick<OptionsActions, 'topicTerms' | 'know'>;
}

/** The terms of a topic, to say of many at once that they are known. */
export function TopicTerms({ topic, name, known, actions }: TopicTermsProps) {
  const [terms, setTerms] = useState<readonly TopicTerm[] | 'reading' | 'failed'>('reading');
  const load = () => {
    setTerms('reading');
    actions.topicTerms(topic).then(setTerms, () => setTerms('failed'));
  };
  useEffect(load, [topic]);
  const rows = useMemo(() => rowsOf(typeof terms === 'string' ? [] : terms, known), [terms, known]);
  if (terms === 'reading') return <p class="none">Reading its terms…</p>;
  if (terms === 'failed')
    return (
      <p role="alert" class="hint err">
        Its terms could not be read.{' '}
        <button type="button" class="link" onClick={load}>
          <span>Try again</span>
        </button>
      </p>
    );
  return (
    <TickList
      label={`Terms of ${name}`}
      rows={rows}
      act={{
        name: (count) => (count === 0 ? 'I know these' : `I know ${count === 1 ? 'this one' : `these ${count}`}`),
        done: (count) => `${termsInWords(count)}: marked no longer. Also under “Known terms”.`,
        run: actions.know,
      }}
    />
  );
}

function rowsOf(terms: readonly TopicTerm[], known: readonly KnownTerm[]) {
  const notes = new Map(
    known.map(({ entry, what }) => [entry, what] as const).filter(([, what]) => what !== 'doubted'),
  );
  return terms.map(({ entry, term, also }) => {
    const what = notes.get(entry);
    const note = what === undefined ? null : what === 'known' ? 'known' : 'not marked';
    return { id: entry, term, also, note, canTick: what === undefined };
  });
}
