import type { Glossary, GlossaryEntry } from './glossary.ts';

/** Changes with the file's layout. */
const format = 4;

/**
 * The glossary as one text: a line with the format, the language, all ids and topics, then the rest of each entry on a
 * line of its own. An article needs a few dozen of thousands of entries, and a background that was asleep has to be
 * quick: nothing else is parsed, and what is no ASCII is escaped, for then a browser reads three megabytes 5 ms sooner.
 */
export function writeGlossaryFile({ language, entries }: Glossary): string {
  const topics = [...new Set(entries.map(({ topic }) => topic))].sort();
  const topicAt = entries.map(({ topic }) => topics.indexOf(topic));
  const head = { format, language, ids: entries.map(({ id }) => id), topics, topicAt };
  return [head, ...entries.map(({ id: _id, topic: _topic, ...rest }) => rest)].map(inAscii).join('\n');
}

function inAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A glossary file, of which entries are parsed when they are asked for. */
export interface GlossaryFile {
  /** ISO 639-1. */
  readonly language: string;
  readonly ids: readonly string[];
  /** By topic, the positions of its entries. */
  readonly topics: ReadonlyMap<string, readonly number[]>;
  /** The entry of the id at this position. @throws Error where its line is damaged */
  entryAt(position: number): GlossaryEntry;
}

/** @throws Error where this is not what `writeGlossaryFile` wrote */
export function readGlossaryFile(text: string): GlossaryFile {
  const [head = '', ...lines] = text.split('\n');
  const said: unknown = JSON.parse(head);
  if (!isHead(said) || said.ids.length !== lines.length) throw new Error('This is no glossary file.');
  const { language, ids, topics, topicAt } = said;
  return {
    language,
    ids,
    topics: new Map(
      topics.map((topic, at) => [topic, ids.flatMap((_, position) => (topicAt[position] === at ? [position] : []))]),
    ),
    entryAt: (position) => ({
      id: ids[position],
      topic: topics[topicAt[position] ?? -1],
      ...JSON.parse(lines[position] ?? ''),
    }),
  };
}

interface Head {
  readonly language: string;
  readonly ids: readonly string[];
  readonly topics: readonly string[];
  /** By entry: the position of its topic in `topics`. */
  readonly topicAt: readonly number[];
}

function isHead(said: unknown): said is Head {
  if (said === null || typeof said !== 'object' || !('format' in said) || said.format !== format) return false;
  const lists = ['ids', 'topics', 'topicAt'].every((key) => Array.isArray((said as Record<string, unknown>)[key]));
  return 'language' in said && typeof said.language === 'string' && lists;
}
