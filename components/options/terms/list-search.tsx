import { useMemo } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import { SearchIcon } from '../../icon.tsx';
import { type ListedRow, lettersOf } from './find-terms.ts';

interface ListSearchProps {
  /** What the list is called. */
  readonly label: string;
  readonly rows: readonly ListedRow[];
  /** The DOM id of what is typed into. */
  readonly field: string;
  readonly query: string;
  /** Null: all. */
  readonly letter: string | null;
  readonly onQuery: (query: string) => void;
  readonly onLetter: (letter: string | null) => void;
}

/** Lists shorter than this need no letters. */
const manyRows = 40;

/** By what a list of terms is looked through: what is typed and, where it is long, a letter. */
export function ListSearch({ label, rows, field, query, letter, onQuery, onLetter }: ListSearchProps) {
  return (
    <div class="add">
      <search class="find">
        <SearchIcon />
        <input
          id={field}
          type="text"
          aria-label={t('options.terms.search', { list: label })}
          placeholder={t('options.terms.searchHint')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      </search>
      {rows.length > manyRows && <Letters rows={rows} letter={letter} label={label} onChange={onLetter} />}
    </div>
  );
}

interface LettersProps {
  readonly rows: readonly ListedRow[];
  readonly letter: string | null;
  readonly label: string;
  readonly onChange: (letter: string | null) => void;
}

function Letters({ rows, letter, label, onChange }: LettersProps) {
  const letters = useMemo(() => lettersOf(rows), [rows]);
  return (
    <select
      class="pick"
      aria-label={t('options.terms.letter', { list: label })}
      value={letter ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
    >
      <option value="">{t('options.terms.allLetters')}</option>
      {letters.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}
