import Papa from 'papaparse';
import type { FilePlace } from '../../../contract/pack-preview.ts';
import { type Message, message } from '../../../i18n/message.ts';
import { mostPackEntries, type PackEntry } from '../pack.ts';
import { fieldsOfTexts } from './fields-of-texts.ts';
import { PackFileError } from './pack-file-error.ts';
import type { PackSource } from './pack-source.ts';

/** What columns are called; the case does not matter. */
const fieldOfColumn: ReadonlyMap<string, keyof PackEntry> = new Map<string, keyof PackEntry>([
  ['term', 'term'],
  ['definition', 'definition'],
  ['short', 'short'],
  ['wordings', 'aliases'],
  ['aliases', 'aliases'],
  ['matters', 'matters'],
  ['example', 'example'],
  ['cues', 'cues'],
  ['verbs', 'verbs'],
  ['topic', 'topic'],
  ['level', 'level'],
]);
const lists: ReadonlySet<keyof PackEntry> = new Set(['aliases', 'cues', 'verbs']);

/** In a cell that is a list. */
const separator = '|';

/** By Papa Parse's code of an error. */
const problems = new Map([
  ['MissingQuotes', message('problems.table.openQuote')],
  ['InvalidQuotes', message('problems.table.innerQuote')],
]);

interface Column {
  readonly name: string;
  readonly field: keyof PackEntry | null;
}

/** Reads a table whose first row names its columns. The pack is named by its file: a table has no place for that. */
export function readCsv(text: string, name: string, progress: (share: number) => void): PackSource {
  const items: unknown[] = [];
  /** By item: its row, as spreadsheets count. */
  const rows: number[] = [];
  const unread = new Map<number, { place: FilePlace; problem: Message }>();
  let columns: readonly Column[] | null = null;
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, errors, meta }, parser) {
      row += 1;
      if (row % 1000 === 0) progress(meta.cursor / text.length);
      if (data.every((cell) => cell.trim() === '')) return;
      if (columns === null) {
        columns = columnsOf(data);
        return;
      }
      if (items.length > mostPackEntries) return parser.abort();
      const problem = problems.get(errors[0]?.code ?? '') ?? problemOfCells(data, columns);
      if (problem !== null) unread.set(items.length, { place: { row, column: null }, problem });
      items.push(problem === null ? itemOf(data, columns) : namedItem(data, columns));
      rows.push(row);
    },
  });
  const named = columns as readonly Column[] | null;
  const nameOf = (field: keyof PackEntry | null) => named?.find((column) => column.field === field)?.name ?? null;
  return {
    format: 'CSV',
    head: { name },
    items,
    unread,
    unknownKeys: (named ?? []).flatMap((column) => (column.field === null && column.name !== '' ? [column.name] : [])),
    placesOf: (asked) =>
      asked.map(({ item, field }) => ({ row: rows[item] ?? 1, column: field === null ? null : nameOf(field) })),
  };
}

/** By which the first row has most cells; Papa Parse's own guess needs more rows than a small pack has. */
function delimiterOf(text: string): string {
  const cellsBy = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1, skipEmptyLines: 'greedy' }).data[0]?.length ?? 0;
  return [',', ';', '\t'].reduce((best, other) => (cellsBy(other) > cellsBy(best) ? other : best));
}

function columnsOf(cells: readonly string[]): readonly Column[] {
  const columns = cells.map((cell): Column => {
    const name = cell.trim();
    return { name, field: fieldOfColumn.get(name.toLowerCase()) ?? null };
  });
  for (const needed of ['term', 'definition'] as const) {
    if (!columns.some(({ field }) => field === needed)) {
      throw new PackFileError(message('problems.table.noColumn', { column: needed }), { row: 1, column: null });
    }
  }
  const fields = columns.map(({ field }) => field);
  const twice = columns.find(({ field }, at) => field !== null && fields.indexOf(field) !== at);
  if (twice !== undefined) {
    throw new PackFileError(message('problems.table.twice'), { row: 1, column: twice.name });
  }
  return columns;
}

function problemOfCells(cells: readonly string[], columns: readonly Column[]): Message | null {
  const isTooLong = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  return isTooLong ? message('problems.table.tooManyCells') : null;
}

function itemOf(cells: readonly string[], columns: readonly Column[]): Readonly<Record<string, unknown>> {
  const texts = columns.flatMap(({ field }, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (field === null || cell === '') return [];
    return [[field, lists.has(field) ? partsOf(cell) : cell] as const];
  });
  return fieldsOfTexts(Object.fromEntries(texts));
}

/** Of a row that cannot be read: what it is called, unless cells before its term may have moved that. */
function namedItem([first]: readonly string[], [column]: readonly Column[]): Readonly<Record<string, unknown>> {
  return column?.field === 'term' ? { term: first } : {};
}

function partsOf(cell: string): readonly string[] {
  return cell.split(separator).filter((part) => part.trim() !== '');
}
