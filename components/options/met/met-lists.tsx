import { useMemo, useState } from 'preact/hooks';
import type { MetWord } from '../../../contract/met-word.ts';
import { plural, t } from '../../../i18n/translate.ts';
import { FoldIcon, SearchIcon } from '../../icon.tsx';
import { findable, findMet } from '../../met/find-met.ts';
import { isSameMeeting, type MetTerm, metByDay, metByTerm } from '../../met/met-groups.ts';
import { dayInWords, timesInWords } from '../../met/met-in-words.ts';
import { RadioGroup } from '../../radio-group.tsx';
import { type Forgetting, MetRows } from './met-rows.tsx';
import type { MetActions, MetFileKind } from './met-view.ts';

interface MetListsProps extends Forgetting {
  /** At least one. */
  readonly words: readonly MetWord[];
  readonly now: number;
  readonly save: MetActions['save'];
}

/** Rows at first, and further ones at a press: thousands at once would stop the page. */
const rowsAtOnce = 30;

const fileKinds = ['csv', 'markdown', 'anki'] as const satisfies readonly MetFileKind[];

/** All words that were met, to be looked through and taken along. */
export function MetLists({ words, now, save, ...forgetting }: MetListsProps) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<'day' | 'word'>('day');
  const [most, setMost] = useState(rowsAtOnce);
  const { found, termsFound } = useFound(words, query, order);
  const rows = order === 'word' ? termsFound.length : found.length;
  const from = (change: () => void) => {
    change();
    setMost(rowsAtOnce);
  };
  return (
    <>
      <search class="find">
        <SearchIcon />
        <input
          type="text"
          aria-label={t('options.met.find')}
          placeholder={t('options.met.findHint')}
          value={query}
          onInput={({ currentTarget }) => from(() => setQuery(currentTarget.value))}
        />
      </search>
      <RadioGroup
        legend={t('options.met.listed')}
        name="met-order"
        look="segments"
        choices={[
          { value: 'day', label: t('options.met.byDay') },
          { value: 'word', label: t('options.met.byWord') },
        ]}
        value={order}
        onChange={(next) => from(() => setOrder(next))}
      />
      <p class="hint" role="status">
        {found.length === 0
          ? t('options.met.nothing', { query: query.trim() })
          : query.trim() !== '' && plural('options.met.found', found.length)}
      </p>
      {order === 'day' && <ByDay words={found.slice(0, most)} now={now} {...forgetting} />}
      {order === 'word' && termsFound.length > 0 && (
        <ByWord terms={termsFound.slice(0, most)} now={now} {...forgetting} />
      )}
      {rows > most && (
        <p>
          <button type="button" class="link" onClick={() => setMost(most + 3 * rowsAtOnce)}>
            <span>{t('options.met.showMore', { shown: most, all: rows })}</span>
          </button>
        </p>
      )}
      <Save words={found} forgotten={forgetting.forgotten} isAll={found.length === words.length} save={save} />
    </>
  );
}

interface SaveProps extends Pick<MetListsProps, 'words' | 'forgotten' | 'save'> {
  readonly isAll: boolean;
}

function Save({ words: found, forgotten, isAll, save }: SaveProps) {
  const words = found.filter((word) => forgotten === null || !isSameMeeting(word, forgotten));
  if (words.length === 0) return null;
  return (
    <div class="take">
      <em>{isAll ? t('options.met.saveAll') : plural('options.met.saveFound', words.length)}</em>
      {fileKinds.map((kind) => (
        <button key={kind} type="button" class="link" onClick={() => save(kind, words)}>
          <span>{t(`options.met.file.${kind}`)}</span>
        </button>
      ))}
    </div>
  );
}

/** What a query finds, by day (all of `found`) or by word. */
function useFound(words: readonly MetWord[], query: string, order: 'day' | 'word') {
  const all = useMemo(() => findable(words), [words]);
  const found = useMemo(() => findMet(all, query).map(({ word }) => word), [all, query]);
  const terms = useMemo(() => (order === 'word' ? metByTerm(all.map(({ word }) => word)) : []), [order, all]);
  // A word that is found is told with all its meetings.
  const termsFound = useMemo(() => {
    const entries = new Set(found.map(({ entry }) => entry));
    return terms.filter(({ entry }) => entries.has(entry));
  }, [terms, found]);
  return { found, termsFound };
}

interface ByDayProps extends Forgetting {
  readonly words: readonly MetWord[];
  readonly now: number;
}

function ByDay({ words, now, ...forgetting }: ByDayProps) {
  return metByDay(words).map(({ day, words: those }) => (
    <div key={day}>
      <h3>{dayInWords(day, now)}</h3>
      <MetRows words={those} label={dayInWords(day, now)} {...forgetting} />
    </div>
  ));
}

interface ByWordProps extends Forgetting {
  readonly terms: readonly MetTerm[];
  readonly now: number;
}

function ByWord({ terms, now, ...forgetting }: ByWordProps) {
  return (
    <div>
      {terms.map((term) => (
        <Term key={term.entry} term={term} now={now} {...forgetting} />
      ))}
    </div>
  );
}

function Term({ term, now, ...forgetting }: { term: MetTerm; now: number } & Forgetting) {
  const [open, setOpen] = useState(false);
  return (
    <details class="country" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FoldIcon />
        <b class="hw">{term.term}</b>
        <em>{timesInWords(term, now)}</em>
      </summary>
      {open && <MetRows words={term.words} label={term.term} dayOf={(day) => dayInWords(day, now)} {...forgetting} />}
    </details>
  );
}
