import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readTopics } from '../glossary/build/read-topics.ts';
import type { TopicEntry } from '../glossary/schema.ts';
import { learnContext } from './senses/learn-context.ts';

const folder = fileURLToPath(new URL('../glossary/topics', import.meta.url));
const target = fileURLToPath(new URL('../explain/english/senses/context-words.json', import.meta.url));

/** What has rivals alone shows the oddest of other meanings, and none of its own: nothing to learn from. */
const isAmbiguous = ({ cues, unless, senses }: TopicEntry) =>
  [cues, unless, senses].some((field) => field !== undefined);

/** Learns from the glossary's example sentences and the bank's first half which words stand beside news senses. */
const examples = readTopics(folder).files.flatMap(({ entries }) =>
  entries.filter(isAmbiguous).flatMap(({ id, matches = [], ignores = [], senses = [] }) => [
    ...[...matches, ...senses.flatMap((sense) => sense.matches ?? [])].map((text) => ({
      entry: id,
      text,
      meant: true,
    })),
    ...[...ignores, ...senses.flatMap((sense) => sense.ignores ?? [])].map((text) => ({
      entry: id,
      text,
      meant: false,
    })),
  ]),
);
const bank: readonly { entry: string; items: readonly { text: string; means: string | null }[] }[] = parse(
  readFileSync(
    fileURLToPath(new URL('../tests/explain/find/senses/sentence-bank/before.yaml', import.meta.url)),
    'utf8',
  ),
);
const sentences = [
  ...examples,
  ...bank.flatMap(({ entry, items }) => items.map(({ text, means }) => ({ entry, text, meant: means !== null }))),
];
const weights = learnContext(sentences);
writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`${Object.keys(weights).length} words learned from ${sentences.length} sentences`);
