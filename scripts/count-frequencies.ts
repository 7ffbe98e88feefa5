import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findMentions } from '../explain/find/find-mentions.ts';
import { buildTermIndex } from '../explain/find/index/term-index.ts';
import { articleOfParagraphs } from '../explain/read/article-of-paragraphs.ts';
import { prepareArticle } from '../explain/text/prepared-article.ts';
import { writeFrequencies } from '../glossary/build/frequencies.ts';
import { shippedGlossary } from '../glossary/build/shipped-glossary.ts';
import { repository } from './build/repository.ts';

/**
 * `npm run count-frequencies -- FILE.ndjson…`: counts in how many texts of news each entry is mentioned, in its own meaning, and writes
 * glossary/frequencies.json. A text a line, as for `npm run explain -- --texts`.
 */
function countFrequencies(files: readonly string[]): void {
  if (files.length === 0) {
    console.error('Give files with a text a line: {"id", "title", "paragraphs": […]}.');
    process.exitCode = 2;
    return;
  }
  const index = buildTermIndex(shippedGlossary(join(repository, 'glossary/topics')));
  const mentionedIn = new Map<string, number>();
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  for (const line of lines) {
    const article = articleOfParagraphs(JSON.parse(line), index.language.code);
    const { terms } = findMentions(prepareArticle(article, index.language), index, new Set());
    for (const id of new Set(terms.map(({ entry }) => entry.entry.id)))
      mentionedIn.set(id, (mentionedIn.get(id) ?? 0) + 1);
  }
  writeFrequencies({ texts: lines.length, mentionedIn: Object.fromEntries(mentionedIn) });
  console.log(`${mentionedIn.size} entries stand in ${lines.length} texts`);
}

countFrequencies(process.argv.slice(2));
