import type { Glossary, GlossaryEntry } from './glossary.ts';
import type { Lines } from './lines.ts';

/** Changes with the file's layout. */
const format = 6;

/**
 * The glossary as lines: one with the format, the language, all ids and topics, then the rest of each entry on a line of
 * its own, so that nothing needs to be parsed but the few dozen entries that an article holds.
 */
export function writeGlossaryFile({ language, entries }: Glossary): readonly string[] {
  const topics = [...new Set(entries.map(({ topic }) => topic))].sort();
  const topicAt = entries.map(({ topic }) => topics.indexOf(topic));
  const ids = entries.map(({ id }) => id);
  const positionOf = new Map(ids.map((id, at) => [id, at]));
  const head = { format, language, ids, topics, topicAt };
  const bodies = entries.map(({ id: _id, topic: _topic, related, ...rest }) => ({
    ...rest,
    // A number takes half the room of an id.
    related: related.flatMap((id) => positionOf.get(id) ?? []),
  }));
  return [head, ...bodies].map((line) => JSON.stringify(line));
}

/** A glossary file, of which entries are parsed when they are asked for. */
export interface GlossaryFile {
  /** ISO 639-1. */
  readonly language: string;
  readonly ids: readonly string[];
  /** By topic, the positions of its entries; gathered at every call. */
  topics(): ReadonlyMap<string, readonly number[]>;
  /** The entry of the id at this position. @throws Error where its line is damaged */
  entryAt(position: number): GlossaryEntry;
}

/** @throws Error where this is not what `writeGlossaryFile` wrote */
export function readGlossaryFile(lines: Lines): GlossaryFile {
  const said: unknown = JSON.parse(lines.at(0));
  if (!isHead(said) || said.ids.length !== lines.count - 1) throw new Error('This is no glossary file.');
  const { language, ids, topics, topicAt } = said;
  return {
    language,
    ids,
    topics() {
      const positions = new Map(topics.map((topic): [string, number[]] => [topic, []]));
      topicAt.forEach((topic, position) => {
        positions.get(topics[topic] ?? '')?.push(position);
      });
      return positions;
    },
    entryAt(position) {
      const { related, ...rest } = JSON.parse(lines.at(position + 1));
      return {
        id: ids[position],
        topic: topics[topicAt[position] ?? -1],
        ...rest,
        related: related.map((at: number) => ids[at]),
      };
    },
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
