import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildTermIndex } from '../explain/find/index/term-index.ts';
import { defaultPreferences } from '../explain/model/preferences.ts';
import { shippedGlossary } from '../glossary/build/shipped-glossary.ts';
import { speak } from '../i18n/translate.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { repository } from './build/repository.ts';
import { runCommand } from './command-line/run-command.ts';
import { type AddedPack, findingsInLines, readPackInFile } from './explaining/add-pack-file.ts';
import { type ExplainedPage, explainPages } from './explaining/explain-pages.ts';
import { explainText } from './explaining/explain-texts.ts';
import { type Reader, readCall } from './explaining/read-call.ts';
import { englishCatalogue } from './i18n/english-catalogue.ts';

/**
 * `npm run explain -- [--pack FILE]… FILE_OR_URL…`: explains each page in headless Chromium with the built extension and
 * prints one line of JSON per page to stdout; progress goes to stderr. `--texts FILE`: explains plain texts, without a browser.
 * Exit code 1 where something could not be read, 2 for a wrong call.
 */
const usage = `usage: npm run explain -- [--pack FILE]… [--level …] [--density …] FILE_OR_URL…   (saved pages: .html or .html.gz)
       npm run explain -- --texts FILE [--level …] [--density …]
  --pack FILE    explain with the terms of this pack (.json, .csv or .yaml), too
  --level 1|2|3  for who is new to the news, keeps up (2, if nothing is said) or knows the field
  --density few|normal|many   how many marks
  --texts FILE   explain plain texts, without a browser: a line {"id", "title"?, "published"?, "site"?, "paragraphs": […]} each`;

async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args);
  if ('problem' in call) {
    console.error(call.problem === null ? usage : `${call.problem}\n${usage}`);
    return args.includes('--help') ? 0 : 2;
  }
  if ('texts' in call) return explainFile(call.texts, call.reader);
  const { inputs, reader } = call;
  const packs = call.packs.map(readPackInFile);
  const extension = ensureBuilt('chromium');
  let done = 0;
  let failed = 0;
  const print = (page: ExplainedPage) => {
    done += 1;
    const problem = 'error' in page ? page.error : null;
    if (problem !== null) failed += 1;
    process.stdout.write(`${JSON.stringify(page)}\n`);
    console.error(`${done}/${inputs.length} ${page.file}${problem === null ? '' : `: ${problem}`}`);
  };
  await explainPages(inputs, { extension, packs, reader, packAdded: printPack }, print);
  if (failed > 0) console.error(`${failed} of ${inputs.length} pages could not be explained`);
  return failed > 0 ? 1 : 0;
}

/** Prints a line for each text of the file, in order. @throws where there is no such file */
function explainFile(file: string, reader: Reader): number {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const index = buildTermIndex(shippedGlossary(join(repository, 'glossary/topics')));
  let failed = 0;
  for (const line of lines) {
    const text = explainText(line, index, { ...defaultPreferences, ...reader });
    if ('error' in text) failed += 1;
    process.stdout.write(`${JSON.stringify(text)}\n`);
  }
  if (failed > 0) console.error(`${failed} of ${lines.length} texts could not be explained`);
  return failed > 0 ? 1 : 0;
}

function printPack({ name, count, replaced, ...findings }: AddedPack): void {
  const instead = replaced ? ', in place of the one before' : '';
  console.error(`pack “${name}”: ${count} terms, ${findings.faulty} left out${instead}`);
  for (const line of findingsInLines(findings)) console.error(`  ${line}`);
}

// A reader that has seen enough ("| head") closes the pipe.
process.stdout.on('error', () => process.exit(0));
await runCommand(async (args) => {
  // What is wrong with a pack is told by the messages of the interface.
  speak(await englishCatalogue());
  return main(args);
});
