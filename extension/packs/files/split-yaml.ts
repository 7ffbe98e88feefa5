/** Lines of a YAML file that can be parsed on their own. `line`: the number of the first. */
export interface YamlPart {
  readonly text: string;
  readonly line: number;
}

/**
 * Parts the items of a file's list "entries" from what stands around it. By YAML's own rules for blocks: whatever belongs to an item
 * stands further in than its dash, so that a dash as far in as the first begins the next. `list` is empty where the list is
 * written in another way (in brackets, say); then `head` is the whole file.
 */
export function splitYaml(text: string): { readonly head: YamlPart; readonly list: readonly YamlPart[] } {
  const whole = { head: { text, line: 1 }, list: [] };
  const lines = text.split(/\r\n|\n|\r/u);
  const key = lines.findIndex((line) => /^(?:entries|"entries"|'entries')\s*:\s*(?:#.*)?$/u.test(line));
  if (key === -1) return whole;
  const first = lines.findIndex((line, at) => at > key && !isBlank(line));
  const dash = /^( *)-(?:\s|$)/u.exec(lines[first] ?? '');
  if (dash === null) return whole;
  const indent = dash[1]?.length ?? 0;
  const begins = new RegExp(`^ {${indent}}-(?:\\s|$)`, 'u');
  const starts: number[] = [];
  let end = first;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (begins.test(line)) starts.push(end);
    else if (/^[^\s#]/u.test(line) || (indent > 0 && isOutside(line, indent))) break;
  }
  const list = starts.map((start, at) => ({
    text: lines.slice(start, starts[at + 1] ?? end).join('\n'),
    line: start + 1,
  }));
  // Blank lines in the list's place: what stands behind it keeps its number.
  const blanks = Array.from({ length: end - key }, () => '');
  return { head: { text: [...lines.slice(0, key), ...blanks, ...lines.slice(end)].join('\n'), line: 1 }, list };
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/u.test(line);
}

/** Less far in than the list, and no comment: the parser shall say what it thinks of it. */
function isOutside(line: string, indent: number): boolean {
  return !isBlank(line) && line.search(/\S/u) < indent;
}
