import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FilePlace } from '../../../contract/pack-preview.ts';
import { type Message, message, verbatim } from '../../../i18n/message.ts';
import { mostPackEntries } from '../pack.ts';
import { recordOf } from '../record-of.ts';
import { fieldsOfTexts } from './fields-of-texts.ts';
import { PackFileError } from './pack-file-error.ts';
import type { AskedPlace, PackSource } from './pack-source.ts';
import { splitYaml, type YamlPart } from './split-yaml.ts';

/** Items that are parsed at once: parsed whole, the 100,000 terms of the benchmark take 900 MB in Node. */
const itemsAtOnce = 200;

interface Read {
  readonly items: unknown[];
  readonly unread: Map<number, { place: FilePlace; problem: Message }>;
  /** By item: the part that it stands in, and its number there. */
  readonly from: { readonly part: YamlPart; readonly at: number }[];
}

/** Reads YAML 1.2, in which here everything is text: a term may be called 1984, or no. Parsed in slices of the list. */
export function readYaml(text: string, progress: (share: number) => void): PackSource {
  const { head, list } = splitYaml(text);
  const read: Read = { items: [], unread: new Map(), from: [] };
  const { content, fault } = parse(head);
  if (fault !== null) throw new PackFileError(message('problems.yaml.fault', { problem: fault.problem }), fault.place);
  const { entries, ...others } = recordOf(content);
  if (list.length === 0) takeItems(entries, head, read);
  for (let at = 0; at < list.length && read.items.length <= mostPackEntries; at += itemsAtOnce) {
    readParts(list.slice(at, at + itemsAtOnce), read);
    progress(Math.min(1, (at + itemsAtOnce) / list.length));
  }
  return {
    format: 'YAML',
    head: typed(others),
    items: read.items,
    unread: read.unread,
    unknownKeys: [],
    placesOf: (asked) => placesOf(asked, read),
  };
}

/** Parts that follow each other. Where there is a fault in one, it is found by parsing each alone: the others are good. */
function readParts(parts: readonly YamlPart[], read: Read): void {
  const [first] = parts;
  if (first === undefined) return;
  const { content, fault } = parse({ text: parts.map(({ text }) => text).join('\n'), line: first.line });
  if (fault === null && Array.isArray(content) && content.length === parts.length) {
    for (const [at, item] of content.entries()) take(item, parts[at] ?? first, 0, read);
    return;
  }
  for (const part of parts) {
    const alone = parse(part);
    if (alone.fault !== null) read.unread.set(read.items.length, alone.fault);
    take(Array.isArray(alone.content) ? alone.content[0] : null, part, 0, read);
  }
}

function takeItems(entries: unknown, part: YamlPart, read: Read): void {
  if (!Array.isArray(entries)) throw new PackFileError(message('problems.pack.noEntries'));
  for (const [at, item] of entries.entries()) take(item, part, at, read);
}

function take(item: unknown, part: YamlPart, at: number, read: Read): void {
  read.items.push(fieldsOfTexts(recordOf(item)));
  read.from.push({ part, at });
}

interface Parsed {
  /** As JSON would have it, but all text. */
  readonly content: unknown;
  readonly fault: { readonly place: FilePlace; readonly problem: Message } | null;
  readonly placeOf: (node: unknown) => FilePlace | null;
  /** The node that is the part. */
  readonly top: unknown;
}

function parse({ text, line }: YamlPart): Parsed {
  const lines = new LineCounter();
  const placeAt = (offset: number): FilePlace => {
    const at = lines.linePos(offset);
    return { line: line + Math.max(1, at.line) - 1, column: Math.max(1, at.col) };
  };
  const failed = (problem: Message, offset = 0) => {
    return { content: null, fault: { place: placeAt(offset), problem }, placeOf: () => null, top: null };
  };
  try {
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const [error] = document.errors;
    if (error !== undefined) return failed(problemIn(error), error.pos[0]);
    const placeOf = (node: unknown) => (isNode(node) && node.range ? placeAt(node.range[0]) : null);
    return { content: document.toJS({ maxAliasCount: 100 }), fault: null, placeOf, top: document.contents };
  } catch (error) {
    // The parser calls itself for each level; and what “*” repeats is followed only so often.
    return failed(message(error instanceof RangeError ? 'problems.yaml.deep' : 'problems.yaml.repeats'));
  }
}

const options = { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' } as const;

/** As the parser says it. */
function problemIn(error: Error): Message {
  const [line = ''] = error.message.split('\n');
  return verbatim(line.charAt(0).toLowerCase() + line.slice(1));
}

/** As JSON would have it. */
function typed({ format, answersOnly, ...others }: Readonly<Record<string, unknown>>) {
  return {
    ...others,
    ...(format === undefined ? {} : { format: format === '1' ? 1 : format }),
    ...(answersOnly === undefined
      ? {}
      : { answersOnly: ({ true: true, false: false } as Record<string, unknown>)[String(answersOnly)] ?? answersOnly }),
  };
}

/** Parsed once more, for only few items are asked about. */
function placesOf(asked: readonly AskedPlace[], { from }: Read): readonly FilePlace[] {
  let last: { readonly part: YamlPart; readonly parsed: Parsed } | null = null;
  return asked.map(({ item, field }) => {
    const { part, at } = from[item] ?? { part: { text: '', line: 1 }, at: 0 };
    if (last?.part !== part) last = { part, parsed: parse(part) };
    const { top, placeOf } = last.parsed;
    const list = isMap(top) ? top.get('entries') : top;
    const node = isSeq(list) ? list.items[at] : null;
    const value = field !== null && isMap(node) ? node.get(field, true) : null;
    return placeOf(value) ?? placeOf(node) ?? { line: part.line, column: 1 };
  });
}
