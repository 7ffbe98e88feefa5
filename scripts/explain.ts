import process from 'node:process';
import { ensureBuilt } from './build.ts';
import { type ExplainedPage, explainPages } from './explain-pages.ts';

/**
 * `npm run explain -- FILE_OR_URL…`: explains each page in headless Chromium with the built extension and prints one
 * line of JSON per page to stdout; progress goes to stderr. Exit code 1 where a page could not be read, 2 for a wrong call.
 */
const usage = 'usage: npm run explain -- FILE_OR_URL…   (saved pages: .html or .html.gz)';

async function main(inputs: readonly string[]): Promise<number> {
  const unknown = inputs.find((input) => input.startsWith('-'));
  if (inputs.length === 0 || unknown !== undefined) {
    console.error(unknown === undefined || unknown === '--help' ? usage : `unknown option ${unknown}\n${usage}`);
    return unknown === '--help' ? 0 : 2;
  }
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
  await explainPages(inputs, extension, print);
  if (failed > 0) console.error(`${failed} of ${inputs.length} pages could not be explained`);
  return failed > 0 ? 1 : 0;
}

// A reader that has seen enough ("| head") closes the pipe.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
