/** How much three readers want a term of an article explained: 2 wanted, 1 welcome, 0 noise. */
export interface WorthLabel {
  /** The article. */
  readonly page: string;
  /** Entry id; empty for words that the glossary lacks. */
  readonly entry: string;
  /** For who is new to the news, keeps up and knows the field. */
  readonly labels: readonly [number, number, number];
  /** Whether the glossary's entry is what the article means. */
  readonly isMeant: boolean;
}

/**
 * Labels from a table: tab-separated, with a header of `page`, `entry`, `newcomer`, `keeps_up`, `expert` and `sense` (`n`: not meant).
 * @throws Error where a column is missing or a label is none
 */
export function readLabels(table: string): readonly WorthLabel[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  const at = (name: string) => {
    const found = columns.indexOf(name);
    if (found < 0) throw new Error(`The table of labels has no column "${name}".`);
    return found;
  };
  const places = { page: at('page'), entry: at('entry'), sense: at('sense') };
  const readers = [at('newcomer'), at('keeps_up'), at('expert')] as const;
  return lines.map((line) => {
    const cells = line.split('\t');
    const [newcomer, keepsUp, expert] = readers.map((column) => labelIn(cells[column] ?? '', line));
    return {
      page: cells[places.page] ?? '',
      entry: cells[places.entry] ?? '',
      labels: [newcomer ?? 0, keepsUp ?? 0, expert ?? 0],
      isMeant: cells[places.sense] !== 'n',
    };
  });
}

function labelIn(cell: string, line: string): number {
  if (!/^[012]$/.test(cell)) throw new Error(`"${cell}" is no label: ${line}`);
  return Number(cell);
}
