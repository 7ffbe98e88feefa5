import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { entrySchema, type TopicEntry } from '../schema.ts';

export interface TopicFile {
  /** File name without ending: "diplomacy". */
  readonly topic: string;
  readonly entries: readonly TopicEntry[];
}

/** Something wrong in the glossary's sources, said so that its writer finds the place. */
export interface Problem {
  readonly topic: string;
  /** Entry id, or "entry 12" where the id itself is missing. */
  readonly entry: string;
  readonly message: string;
}

/**
 * Reads every topic of a folder. Entries that do not fit the schema are left out and reported, so that one mistake
 * does not hide the others; a file that is not YAML is one problem.
 */
export function readTopics(folder: string): { files: readonly TopicFile[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readTopic(basename(name, '.yaml'), readFileSync(join(folder, name), 'utf8'), problems));
  return { files, problems };
}

function readTopic(topic: string, source: string, problems: Problem[]): TopicFile {
  const items = parseList(topic, source, problems);
  const entries = items.flatMap((item, at) => {
    const parsed = v.safeParse(entrySchema, item);
    if (parsed.success) return [parsed.output];
    for (const issue of parsed.issues) {
      const path = v.getDotPath(issue);
      problems.push({ topic, entry: nameOf(item, at), message: `${path ? `${path}: ` : ''}${issue.message}` });
    }
    return [];
  });
  return { topic, entries };
}

function parseList(topic: string, source: string, problems: Problem[]): readonly unknown[] {
  try {
    const parsed: unknown = parse(source);
    if (Array.isArray(parsed)) return parsed;
    problems.push({ topic, entry: 'file', message: 'a topic is a list of entries' });
  } catch (error) {
    problems.push({ topic, entry: 'file', message: error instanceof Error ? error.message : String(error) });
  }
  return [];
}

function nameOf(item: unknown, at: number): string {
  const id = item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : `entry ${at + 1}`;
}
