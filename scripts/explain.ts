import process from 'node:process';
import type { AddedPack } from '../extension/packs/send-pack.ts';
import { packFindingsInLines, readPackText } from './add-pack-file.ts';
import { ensureBuilt } from './build.ts';
import { type ExplainedPage, explainPages } from './explain-pages.ts';
import { readCall } from './read-call.ts';

/**
 * `npm run explain -- [--pack FILE]… FILE_OR_URL…`: explains each page in headless Chromium with the built extension and
 * prints one line of JSON per page to stdout; progress goes to stderr. Exit code 1 where a page could not be read, 2 for a
 * wrong call.
 */
const usage = `usage: npm run explain -- [--pack FILE]… FILE_OR_URL…   (saved pages: .html or .html.gz)
  --pack FILE   explain with the terms of this pack, too`;

async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args);
  if ('problem' in call) {
    console.error(call.problem === null ? usage : `${call.problem}\n${usage}`);
    return args.includes('--help') ? 0 : 2;
  }
  const { inputs } = call;
  const packs = call.packs.map(readPackText);
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
  await explainPages(inputs, { extension, packs, packAdded: printPack }, print);
  if (failed > 0) console.error(`${failed} of ${inputs.length} pages could not be explained`);
  return failed > 0 ? 1 : 0;
}

function printPack({ name, count, replaced, ...findings }: AddedPack): void {
  const instead = replaced ? ', in place of the one before' : '';
  console.error(`pack “${name}”: ${count} terms, ${findings.refused.length} left out${instead}`);
  for (const line of packFindingsInLines(findings)) console.error(`  ${line}`);
}

// A reader that has seen enough ("| head") closes the pipe.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
