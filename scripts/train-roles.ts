import { readFileSync, writeFileSync } from 'node:fs';
import { roleSigns } from '../explain/english/roles/role-signs.ts';
import { marginalsOf } from '../explain/read/roles/label-chain.ts';
import { featuresOf } from '../explain/read/roles/paragraph-features.ts';
import { agreementOf } from './roles/agreement.ts';
import { compactChain } from './roles/compact-chain.ts';
import { readLabels, roles } from './roles/read-labels.ts';
import { type LabelledSequence, trainChain } from './roles/train-chain.ts';

/** One article: a line of the input. Its paragraphs are those that were labelled, subheadings left out. */
interface TrainingArticle {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly paragraphs: readonly string[];
}

const folds = 5;

/** In fewer a name in small letters is a slip, or another word. */
const severalArticles = 4;
const labelFile = new URL('./roles/data/labels.ndjson', import.meta.url);
const modelFile = new URL('../explain/english/roles/role-model.json', import.meta.url);

/** Cross-validates on the labelled articles of the files, then trains on all of them and writes the model. */
function trainRoles(files: readonly string[]): void {
  if (files.length === 0) {
    console.error('Give a file with an article a line: {"id", "title", "published", "paragraphs": […]}.');
    process.exitCode = 2;
    return;
  }
  const labels = readLabels(readFileSync(labelFile, 'utf8'));
  const articles: readonly TrainingArticle[] = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const common = commonWords(articles);
  const sequences = articles.flatMap((article) => sequenceOf(article, labels.get(article.id), common) ?? []);
  console.log(`${sequences.length} of ${articles.length} articles are labelled, paragraph for paragraph`);
  const { accuracy, background } = agreementOf(
    Array.from({ length: folds }, (_, fold) => heldOut(sequences, fold)).flat(),
  );
  console.log(`held out in ${folds} parts: accuracy ${accuracy.toFixed(3)}, background F1 ${background.toFixed(3)}`);
  writeFileSync(modelFile, compactChain(trainChain(sequences, roles)));
}

function sequenceOf(
  article: TrainingArticle,
  labels: readonly string[] | undefined,
  common: ReadonlySet<string>,
): LabelledSequence | null {
  const { paragraphs, ...facts } = article;
  if (labels?.length !== paragraphs.length) return null;
  const items = featuresOf(paragraphs, facts, roleSigns).map(
    (features) => new Map([...features].filter(([name]) => !isName(name, common))),
  );
  return { items, labels };
}

/** Words that stand in small letters within a sentence, in several articles. */
function commonWords(articles: readonly TrainingArticle[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { paragraphs } of articles) {
    for (const word of new Set(paragraphs.join('\n').match(/(?<=[\p{L},] )\p{Ll}[\p{L}'-]*/gu))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= severalArticles ? [word] : [])));
}

/** Names can open sentences; whom an article is about must not tell what its paragraphs do. */
function isName(feature: string, common: ReadonlySet<string>): boolean {
  const word = /^(?:word|opening|first) (\p{L}[\p{L}'-]*)$/u.exec(feature)?.[1];
  return word !== undefined && !common.has(word) && !word.includes("'") && word !== 'i';
}

/** Right and found roles of every fifth article, by a model of the others. */
function heldOut(sequences: readonly LabelledSequence[], fold: number) {
  const chain = trainChain(
    sequences.filter((_, at) => at % folds !== fold),
    roles,
  );
  return sequences
    .filter((_, at) => at % folds === fold)
    .flatMap(({ items, labels }) =>
      marginalsOf(items, chain).map(
        (row, at) => [labels[at] ?? '', roles[row.indexOf(Math.max(...row))] ?? ''] as const,
      ),
    );
}

trainRoles(process.argv.slice(2));
