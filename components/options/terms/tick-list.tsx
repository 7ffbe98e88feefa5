import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../../i18n/translate.ts';
import { type ListedRow, termSearch } from './find-terms.ts';
import { ListSearch } from './list-search.tsx';
import { type BulkAct, TickedActs } from './ticked-acts.tsx';

export interface TickRow extends ListedRow {
  readonly note: string | null;
  /** Whether there is anything to tick it for. */
  readonly canTick: boolean;
}

interface TickListProps<Row extends TickRow> {
  /** What the list is called. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly act: BulkAct;
  /** What stands at the end of a row. */
  readonly rowEnd?: (row: Row) => ComponentChildren;
}

/** Rows drawn at once: more come when asked for, so that a thousand terms cost no more than these. */
const step = 60;

/** Terms to look through, by what is typed and by letter, and of which many can be ticked and dealt with at once. */
export function TickList<Row extends TickRow>({ label, rows, act, rowEnd }: TickListProps<Row>) {
  const [query, setQuery] = useState('');
  const [letter, setLetter] = useState<string | null>(null);
  const [most, setMost] = useState(step);
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const field = useId();
  const search = useMemo(() => termSearch(rows), [rows]);
  const found = useMemo(() => search(query, letter), [search, query, letter]);
  const open = found.filter(({ canTick }) => canTick);
  const ticked = rows.filter(({ id, canTick }) => canTick && ticks.has(id)).map(({ id }) => id);
  const tick = (ids: readonly string[], on: boolean) =>
    setTicks((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const look = (change: () => void) => {
    change();
    setMost(step);
  };
  return (
    <div class="tick-list">
      <ListSearch
        label={label}
        rows={rows}
        field={field}
        query={query}
        letter={letter}
        onQuery={(next) => look(() => setQuery(next))}
        onLetter={(next) => look(() => setLetter(next))}
      />
      <p class="vh" role="status">
        {(query.trim() !== '' || letter !== null) && plural('options.terms.found', found.length)}
      </p>
      {open.length > 0 && (
        <TickAll ids={open.map(({ id }) => id)} ticks={ticks} isWhole={open.length === rows.length} onChange={tick} />
      )}
      {found.length === 0 ? (
        <p class="none">{t('options.terms.nothing')}</p>
      ) : (
        <ul class="lines" aria-label={label}>
          {found.slice(0, most).map((row) => (
            <li key={row.id} class="row">
              <Tickable row={row} ticked={ticks.has(row.id)} onChange={(on) => tick([row.id], on)} />
              {rowEnd?.(row)}
            </li>
          ))}
        </ul>
      )}
      {found.length > most && (
        <button type="button" class="link more" onClick={() => setMost(most + step)}>
          <span>{plural('options.terms.showMore', Math.min(step, found.length - most), { all: found.length })}</span>
        </button>
      )}
      <TickedActs ticked={ticked} act={act} field={field} onDone={(ids) => tick(ids, false)} />
    </div>
  );
}

interface TickAllProps {
  /** Of at least one row. */
  readonly ids: readonly string[];
  readonly ticks: ReadonlySet<string>;
  /** Whether these are all rows there are, not only those that were found. */
  readonly isWhole: boolean;
  readonly onChange: (ids: readonly string[], on: boolean) => void;
}

/** One box for many rows: half ticked where some are. */
function TickAll({ ids, ticks, isWhole, onChange }: TickAllProps) {
  const allTicked = ids.every((id) => ticks.has(id));
  return (
    <label class="tick all">
      <input
        type="checkbox"
        checked={allTicked}
        indeterminate={!allTicked && ids.some((id) => ticks.has(id))}
        onChange={(event) => onChange(ids, event.currentTarget.checked)}
      />
      <span>{plural(isWhole ? 'options.terms.all' : 'options.terms.allFound', ids.length)}</span>
    </label>
  );
}

interface TickableProps {
  readonly row: TickRow;
  readonly ticked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Tickable({ row: { term, note, canTick }, ticked, onChange }: TickableProps) {
  const words = (
    <span>
      <b class="hw">
        <bdi>{term}</bdi>
      </b>
      {note !== null && <em>{note}</em>}
    </span>
  );
  if (!canTick) return <div class="tick">{words}</div>;
  return (
    <label class="tick">
      <input type="checkbox" checked={ticked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {words}
    </label>
  );
}
