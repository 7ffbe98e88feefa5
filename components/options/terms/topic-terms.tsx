import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TopicTerm } from '../../../contract/topic-terms.ts';
import { plural, t } from '../../../i18n/translate.ts';
import type { KnownTerm, OptionsActions } from '../section/options-view.ts';
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
  if (terms === 'reading') return <p class="none">{t('options.terms.reading')}</p>;
  if (terms === 'failed')
    return (
      <p role="alert" class="hint err">
        {t('options.terms.unread')}{' '}
        <button type="button" class="link" onClick={load}>
          <span>{t('shared.tryAgain')}</span>
        </button>
      </p>
    );
  return (
    <TickList
      label={t('options.terms.termsOf', { topic: name })}
      rows={rows}
      act={{
        name: (count) => (count === 0 ? t('options.terms.know') : plural('options.terms.knowTicked', count)),
        done: (count) => plural('options.terms.nowKnown', count),
        run: actions.know,
      }}
    />
  );
}

function rowsOf(terms: readonly TopicTerm[], known: readonly KnownTerm[]) {
  const notes = new Map(known.flatMap(({ entry, what }) => (what === 'doubted' ? [] : [[entry, what] as const])));
  return terms.map(({ entry, term, also }) => {
    const what = notes.get(entry);
    const note = what === undefined ? null : t(`options.terms.noted.${what}`);
    return { id: entry, term, also, note, canTick: what === undefined };
  });
}
