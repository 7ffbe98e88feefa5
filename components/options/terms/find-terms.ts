import Fuse, { type IFuseOptions } from 'fuse.js';

/** A term in a list that is long enough to be searched. */
export interface ListedRow {
  readonly id: string;
  readonly term: string;
  /** Its other wordings. */
  readonly also?: readonly string[];
}

const options: IFuseOptions<ListedRow> = {
  keys: [
    { name: 'term', weight: 2 },
    { name: 'also', getFn: ({ also = [] }) => also },
  ],
  threshold: 0.25,
  ignoreLocation: true,
  ignoreDiacritics: true,
};

/** A search over rows, made once for all that is typed. */
export function termSearch<Row extends ListedRow>(rows: readonly Row[]) {
  const fuse = new Fuse<Row>(rows, options as IFuseOptions<Row>);
  /** The rows that begin with this letter (null: any), and fit what is typed: then best first. */
  return (typed: string, letter: string | null): readonly Row[] => {
    const query = typed.trim();
    const fitting = query === '' ? rows : fuse.search(query).map(({ item }) => item);
    return letter === null ? fitting : fitting.filter(({ term }) => letterOf(term) === letter);
  };
}

/** What stands for all that begins with no letter. */
const noLetter = '0–9';

/** The letter under which a term stands: "E" for "Éire". */
function letterOf(term: string): string {
  const first = term.normalize('NFD').match(/\p{L}|\p{N}/u)?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : noLetter;
}

/** The letters that rows begin with, in order. */
export function lettersOf(rows: readonly ListedRow[]): readonly string[] {
  return [...new Set(rows.map(({ term }) => letterOf(term)))].sort((a, b) => a.localeCompare(b, 'en'));
}
