import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as v from 'valibot';
import { entrySchema, type TopicEntry } from '../schema.ts';
import { parsedOnce } from './parsed-once.ts';

export interface TopicFile {
  /** Its path without ending: "diplomacy", or "law-justice/courts" where a topic has parts. */
  readonly file: string;
  /** The topic of its entries: "diplomacy", "law-justice". */
  readonly topic: string;
  readonly entries: readonly TopicEntry[];
}

/** Something wrong in the glossary's sources, said so that its writer finds the place. */
export interface Problem {
  /** As in `TopicFile`. */
  readonly file: string;
  /** Entry id, or "entry 12" where the id itself is missing. */
  readonly entry: string;
  readonly message: string;
}

/**
 * Reads every topic of a folder: `TOPIC.yaml`, or where it has parts `TOPIC/PART.yaml`. Entries that do not fit the schema are left out and reported, so that one mistake
 * does not hide the others; a file that is not YAML is one problem.
 */
export function readTopics(folder: string): { files: readonly TopicFile[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.replace('.yaml', '').replaceAll(sep, '/'))
    .sort()
    .map((file) => readTopic(file, readFileSync(join(folder, `${file}.yaml`), 'utf8'), problems));
  return { files, problems };
}

function readTopic(file: string, source: string, problems: Problem[]): TopicFile {
  const items = parseList(file, source, problems);
  const entries = items.flatMap((item, at) => {
    const parsed = v.safeParse(entrySchema, item);
    if (parsed.success) return [parsed.output];
    for (const issue of parsed.issues) {
      const path = v.getDotPath(issue);
      problems.push({ file, entry: nameOf(item, at), message: `${path ? `${path}: ` : ''}${issue.message}` });
    }
    return [];
  });
  return { file, topic: file.split('/')[0] ?? file, entries };
}

function parseList(file: string, source: string, problems: Problem[]): readonly unknown[] {
  try {
    const parsed = parsedOnce(file, source);
    if (Array.isArray(parsed)) return parsed;
    problems.push({ file, entry: 'file', message: 'a topic is a list of entries' });
  } catch (error) {
    problems.push({ file, entry: 'file', message: error instanceof Error ? error.message : String(error) });
  }
  return [];
}

function nameOf(item: unknown, at: number): string {
  const id = item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : `entry ${at + 1}`;
}
