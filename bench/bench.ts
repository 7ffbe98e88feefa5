import process from 'node:process';
import { benchReading } from './reading/bench-reading.ts';

/** `npm run bench -- NAME …`: one benchmark against peers, in real Chromium. Exit code 1 where it failed, 2 for a wrong call. */
const usage = `usage: npm run bench -- reading [PAGES_DIR]
  reading   time and body F1 of the page reader beside @mozilla/readability and Defuddle, over a folder of saved
            pages with their ground truth (default ../shared/pages)`;

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--help') {
    console.log(usage);
    return 0;
  }
  if (name !== 'reading' || rest.length > 1 || rest[0]?.startsWith('-')) {
    console.error(usage);
    return 2;
  }
  await benchReading(rest[0]);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
