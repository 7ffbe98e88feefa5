import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chooseGist } from '../explain/tell/briefing/choose-gist.ts';
import type { GistModel } from '../explain/tell/briefing/weigh-paragraphs.ts';
import { openLineBook } from '../explain/tell/passages/lines.ts';
import { type LabelledArticle, labelledArticle } from './gist/read-key-points.ts';
import { trainGistModel } from './gist/train-gist-model.ts';

const modelFile = fileURLToPath(new URL('../explain/tell/briefing/gist-model.json', import.meta.url));
const folds = 8;

/**
 * `npm run train-gist -- READINGS.ndjson PAGES`: trains the model that ranks paragraphs for "what happened", on pages as
 * `npm run explain` read them and the key points of a careful reader (PAGES/gold/NAME.json, of the paragraphs in
 * PAGES/texts/NAME.txt). Prints which share of the lines are key points, each page by a model of the others; then writes the model.
 */
function trainGist([readings, pages]: readonly string[]): void {
  if (readings === undefined || pages === undefined) {
    console.error('Give what `npm run explain` printed and the folder with gold/ and texts/.');
    process.exitCode = 2;
    return;
  }
  const articles = readFileSync(readings, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => labelledIn(line, pages));
  const heldOut = Array.from({ length: folds }, (_, fold) => {
    const model = trainGistModel(articles.filter((_, at) => at % folds !== fold));
    return articles.filter((_, at) => at % folds === fold).map((article) => shareOfKeys(article, model));
  }).flat();
  console.log(`${mean(heldOut)} of the lines are key points, ${articles.length} pages, each by a model of the others`);
  const model = trainGistModel(articles);
  console.log(`${mean(articles.map((article) => shareOfKeys(article, model)))} by the model that is written`);
  writeFileSync(modelFile, `${JSON.stringify(model, null, 2)}\n`);
}

function labelledIn(line: string, pages: string): readonly LabelledArticle[] {
  const explained = JSON.parse(line);
  const name = basename(explained.file).replace(/\.html?(?:\.gz)?$/, '');
  const gold = textOf(join(pages, 'gold', `${name}.json`));
  if (gold === null || explained.article === undefined) return [];
  const text = readFileSync(join(pages, 'texts', `${name}.txt`), 'utf8');
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return [labelledArticle(explained, { paragraphs, keyPoints: JSON.parse(gold).keyPoints })];
}

/** Null where there is no such file: most pages are not labelled. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function shareOfKeys({ source, isKey }: LabelledArticle, model: GistModel): number {
  const gist = chooseGist(source, openLineBook(source.prepared), model);
  return gist.filter(({ block }) => isKey.get(block)).length / Math.max(1, gist.length);
}

const mean = (values: readonly number[]) =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);

trainGist(process.argv.slice(2));
