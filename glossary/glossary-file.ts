import type { Glossary, GlossaryEntry } from './glossary.ts';

/** Changes with the file's layout. */
const format = 2;

/**
 * The glossary as one text: a line with the format and all ids, then each entry on a line of its own. An article needs a
 * few dozen of thousands of entries, and a background that was asleep has to be quick: nothing else is parsed, and
 * what is no ASCII is escaped, for then a browser reads three megabytes 5 ms sooner.
 */
export function writeGlossaryFile({ entries }: Glossary): string {
  const head = { format, ids: entries.map(({ id }) => id) };
  return [head, ...entries].map(inAscii).join('\n');
}

function inAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A glossary file, of which entries are parsed when they are asked for. */
export interface GlossaryFile {
  readonly ids: readonly string[];
  /** The entry of the id at this position. @throws Error where its line is damaged */
  entryAt(position: number): GlossaryEntry;
}

/** @throws Error where this is not what `writeGlossaryFile` wrote */
export function readGlossaryFile(text: string): GlossaryFile {
  const [head = '', ...lines] = text.split('\n');
  const said: unknown = JSON.parse(head);
  if (!isHead(said) || said.ids.length !== lines.length) throw new Error('This is no glossary file.');
  return {
    ids: said.ids,
    entryAt: (position) => JSON.parse(lines[position] ?? ''),
  };
}

function isHead(said: unknown): said is { readonly ids: readonly string[] } {
  if (said === null || typeof said !== 'object' || !('format' in said) || !('ids' in said)) return false;
  return said.format === format && Array.isArray(said.ids);
}
