import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findMentions } from '../explain/find/find-mentions.ts';
import { buildTermIndex, type TermIndex } from '../explain/find/index/term-index.ts';
import type { Level } from '../explain/model/preferences.ts';
import { findSpeakers } from '../explain/people/speakers/find-speakers.ts';
import { articleOfParagraphs } from '../explain/read/article-of-paragraphs.ts';
import { explainFound } from '../explain/tell/entries/explain-found.ts';
import { foundTerms } from '../explain/tell/marks/found-terms.ts';
import { placesFor } from '../explain/tell/marks/places.ts';
import type { WorthModel } from '../explain/tell/marks/worth.ts';
import { prepareArticle } from '../explain/text/prepared-article.ts';
import { countStems } from '../explain/text/word-statistics.ts';
import { shippedGlossary } from '../glossary/build/shipped-glossary.ts';
import { repository } from './build/repository.ts';
import { choiceOf, choicesInWords, type LabelledArticle } from './worth/judge-choice.ts';
import { readLabels, type WorthLabel } from './worth/read-labels.ts';
import { type LabelledTerm, trainModel } from './worth/train-model.ts';

const folder = fileURLToPath(new URL('./worth/data/', import.meta.url));
const modelFile = fileURLToPath(new URL('../explain/tell/marks/worth-model.json', import.meta.url));
/** Labels that nothing is trained on. */
const heldOut = 'fresh';
const folds = 10;
const readers: readonly (readonly [Level, string])[] = [
  [1, 'new to the news'],
  [2, 'keeps up'],
  [3, 'knows the field'],
];
const densities = ['few', 'normal', 'many'] as const;

/**
 * `npm run train-worth -- LABELS.tsv TEXTS.ndjson…`: trains the model that says whom a mark helps, on the labels of scripts/worth/data and
 * of the file given, as whose reader it answers; the texts they are of, a line each, as for `npm run explain -- --texts`. Prints what readers would
 * see, each article by a model of the others, and of the articles that nothing is trained on; then writes the model.
 */
function trainWorth([reference, ...files]: readonly string[]): void {
  if (reference === undefined || files.length === 0) {
    console.error('Give a table of labels and files with a text a line: {"id", "title", "paragraphs": […]}.');
    process.exitCode = 2;
    return;
  }
  const own = readdirSync(folder).map((file) => join(folder, file));
  const labels = [reference, ...own].flatMap((file) =>
    readLabels(readFileSync(file, 'utf8')).map((label) => ({ ...label, labeller: basename(file, '.tsv') })),
  );
  const articles = labelledArticles(labels, files);
  const trained = articles.filter(({ labeller }) => labeller !== heldOut);
  const labeller = basename(reference, '.tsv');
  const parts = Array.from({ length: folds }, (_, fold) => ({
    model: modelOf(
      trained.filter((_, at) => at % folds !== fold),
      labeller,
    ),
    articles: trained.filter((article, at) => at % folds === fold && article.labeller === labeller),
  }));
  print(`${labeller}, each article by a model of the others`, parts);
  const model = modelOf(trained, labeller);
  print(`${heldOut}: nothing is trained on these`, [
    { model, articles: articles.filter((article) => article.labeller === heldOut) },
  ]);
  writeFileSync(modelFile, modelInLines(model));
}

/** A feature a line. */
function modelInLines(model: WorthModel): string {
  const lines = Object.entries(model).map(([name, weights]) => `  ${JSON.stringify(name)}: [${weights.join(', ')}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

interface Part {
  readonly model: WorthModel;
  readonly articles: readonly LabelledArticle[];
}

function print(title: string, parts: readonly Part[]): void {
  console.log(title);
  for (const [level, reader] of readers) {
    for (const density of densities) {
      const choices = parts.flatMap(({ model, articles }) =>
        articles.map((article) => choiceOf(article, model, level, density)),
      );
      console.log(`  ${reader}, ${density}: ${choicesInWords(choices)}`);
    }
  }
}

function modelOf(articles: readonly LabelledArticle[], labeller: string): WorthModel {
  return trainModel(articles.flatMap(labelledTerms), labeller);
}

/**
 * Those that mean what the glossary says, for of another meaning nobody can say what it is worth, and that could be marked:
 * an initialism beside its full name is noise for another reason.
 */
function labelledTerms({ terms, labels, labeller }: LabelledArticle): readonly LabelledTerm[] {
  return terms.flatMap(({ entry, features, mentions }) => {
    const label = labels.get(entry);
    return label?.isMeant && placesFor(mentions).length > 0 ? [{ features, labels: label.labels, labeller }] : [];
  });
}

function labelledArticles(
  labels: readonly (WorthLabel & { readonly labeller: string })[],
  files: readonly string[],
): readonly LabelledArticle[] {
  const index = buildTermIndex(shippedGlossary(join(repository, 'glossary/topics')));
  const byPage = Map.groupBy(labels, ({ page }) => page);
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .flatMap((line) => {
      const text = JSON.parse(line);
      const own = byPage.get(text.id);
      if (own === undefined) return [];
      return [
        {
          page: text.id,
          ...termsIn(text, index),
          labels: new Map(own.map((label) => [label.entry, label])),
          labeller: own[0]?.labeller ?? '',
        },
      ];
    });
}

function termsIn(text: Parameters<typeof articleOfParagraphs>[0], index: TermIndex) {
  const prepared = prepareArticle(articleOfParagraphs(text, index.language.code), index.language);
  const found = findMentions(prepared, index, new Set());
  const context = { prepared, statements: findSpeakers(prepared), statistics: countStems(prepared) };
  const explainers = explainFound(found, context, index);
  return { words: prepared.wordCount, terms: foundTerms(prepared, found, explainers, index).terms };
}

trainWorth(process.argv.slice(2));
