import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { TopicEntry } from '../schema.ts';

/** Columns after which a text goes on in the next line. */
const lineWidth = 118;

/** The order of an entry's fields: what it is called, what it is, what it says, what decides, where it comes from. */
const order = [
  ...['id', 'term', 'short', 'aliases', 'verbs', 'kind', 'level', 'where', 'definition', 'matters', 'cues', 'unless'],
  ...['rivals', 'means', 'wordings', 'predominant', 'namesakes'],
  ...['senses', 'unlike', 'example', 'origin', 'contested', 'over', 'note'],
  ...['matches', 'ignores', 'asOf', 'related', 'source', 'reviewed', 'whole', 'facts'],
];

/** Fields whose text stands in a block of its own, and lists with a line for each item. */
const blocks: ReadonlySet<unknown> = new Set(['definition', 'matters', 'note', 'example', 'origin']);
const tall: ReadonlySet<unknown> = new Set(['senses', 'rivals', 'unlike', 'matches', 'ignores', 'source']);

/** A topic's file as it is kept: entries by id, fields in one order, texts and lists in one style. */
export function formatTopic(entries: readonly TopicEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map(formatEntry).join('\n');
}

function formatEntry(entry: TopicEntry): string {
  const document = new Document([inOrder(entry)]);
  visit(document, {
    Pair(_key, { key, value }) {
      const name = isScalar(key) ? key.value : null;
      if (isScalar(value) && blocks.has(name)) value.type = Scalar.BLOCK_FOLDED;
      if (isSeq(value)) value.flow = !tall.has(name);
      if (isMap(value)) value.flow = name === 'reviewed';
    },
  });
  return fillLists(document.toString({ lineWidth, flowCollectionPadding: false }));
}

/** The library gives each item of a list that does not fit a line of its own; here the lines are filled. */
function fillLists(text: string): string {
  return text.replace(
    /^( *(?:- )?\w+:)\n( *)\[\n((?:.*\n)+?)\2\]$/gm,
    (_whole, name: string, indent: string, items: string) => {
      const lines = [`${name} [`];
      for (const item of items.trimEnd().split('\n')) {
        const last = lines.at(-1) ?? '';
        const line = last + (last.endsWith('[') ? '' : ' ') + item.trim();
        if (line.length > lineWidth) lines.push(indent + item.trim());
        else lines[lines.length - 1] = line;
      }
      return `${lines.join('\n')}]`;
    },
  );
}

/** The same value with the fields of every object in the order above. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  fields.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(fields.map(([name, item]) => [name, inOrder(item)]));
}
