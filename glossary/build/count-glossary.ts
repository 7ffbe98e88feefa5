import type { TopicEntry } from '../schema.ts';
import { definitionsOf } from './check-style.ts';
import type { TopicFile } from './read-topics.ts';
import { readingGrade } from './reading-grade.ts';
import { reviewedOnly } from './reviews.ts';

/** What the glossary holds, as rows of a table: what is counted, and how many. */
export interface GlossaryCounts {
  readonly byTopic: readonly Row[];
  readonly byLevel: readonly Row[];
  readonly byKind: readonly Row[];
  readonly byMark: readonly Row[];
  /** By the half-year in which their facts were last confirmed: "2025, first half". */
  readonly byAge: readonly Row[];
}

export type Row = readonly [what: string, count: number];

/** Counts the entries that ship, and those that still wait for a review. */
export function countGlossary(files: readonly TopicFile[]): GlossaryCounts {
  const shipped = reviewedOnly(files);
  const all = shipped.flatMap(({ entries }) => entries);
  const written = files.reduce((sum, { entries }) => sum + entries.length, 0);
  const having = (has: (entry: TopicEntry) => unknown) => all.filter((entry) => has(entry) !== undefined).length;
  return {
    byTopic: count(
      shipped.flatMap(({ topic, entries }) => entries.map(() => topic)),
      (topic) => topic,
    ),
    byLevel: count(all, ({ level }) => `level ${level}`),
    byKind: count(all, ({ kind }) => kind),
    byMark: [
      ['entries', all.length],
      ['not yet reviewed, and so not shipped', written - all.length],
      ['with senses', having(({ senses }) => senses)],
      ['senses in all', all.reduce((sum, { senses = [] }) => sum + senses.length, 0)],
      ['decided by the words around', having(({ cues, unless, senses }) => cues ?? unless ?? senses)],
      ['disputed', having(({ contested }) => contested)],
      ['with a neighbour told apart', having(({ unlike }) => unlike)],
      ['with an example', having(({ example }) => example)],
      ['with sources', having(({ source }) => source)],
      ['that can age', having(({ asOf }) => asOf)],
    ],
    byAge: count(
      all.flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf])),
      (asOf) => `${asOf.slice(0, 4)}, ${Number(asOf.slice(5)) > 6 ? 'second' : 'first'} half`,
    ),
  };
}

/** The reading grade that half of all definitions stay below. */
export function medianGrade(files: readonly TopicFile[]): number {
  const grades = files
    .flatMap(({ entries }) => entries.flatMap(definitionsOf))
    .map(readingGrade)
    .sort((a, b) => a - b);
  return grades[grades.length >> 1] ?? 0;
}

function count<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Row[] {
  return [...Map.groupBy(items, nameOf)]
    .map(([name, group]): Row => [name, group.length])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
