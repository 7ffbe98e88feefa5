import process from 'node:process';
import { benchCard } from './card/bench-card.ts';
import { benchPacks } from './packs/bench-packs.ts';
import { benchPerformance } from './performance/bench-performance.ts';
import { benchQuality } from './quality/bench-quality.ts';
import { readCall } from './quality/read-call.ts';
import { benchReading } from './reading/bench-reading.ts';
import { benchSizes } from './sizes/bench-sizes.ts';
import { benchTerms } from './terms/bench-terms.ts';

/**
 * `npm run bench`: speed and memory beside others; `npm run bench -- NAME …`: one benchmark, or the measuring stick. Exit code 1 where it
 * failed or a figure is too low, 2 for a wrong call.
 */
const usage = `usage: npm run bench
       npm run bench -- reading [PAGES_DIR]
       npm run bench -- terms
       npm run bench -- card
       npm run bench -- packs
       npm run bench -- quality [--write] [--verbose] | quality PAGE …
       npm run bench -- sizes [--write]
  (no name) speed and memory of all of it beside others in one run; writes docs/performance.md, .json and .svg
  reading   time and body F1 of the page reader beside @mozilla/readability and Defuddle, over a folder of saved
            pages with their ground truth (default ../shared/pages)
  terms     finding terms of glossaries of 3,000 to 200,000 entries beside mark.js and a regular expression, and what a
            stored pack of 100,000 terms costs a cold start in Chromium and Firefox
  card      what opening a card costs a page's main thread at a quarter of the processor's speed, and loading card.js
  packs     what reading a pack of 100,000 terms in the options and adding it costs, by format, beside JSON.parse
  quality   how much of the annotated pages and sentences in this repository the engine gets right, beside the floors of
            bench/quality/figures.json; --write renews that table, --verbose lists what was wrong, as PAGE does for one page
  sizes     bytes of the built extension; --write renews the table in docs/figures.md`;

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--help') {
    console.log(usage);
    return 0;
  }
  if (name === undefined) await benchPerformance();
  else if (name === 'reading' && rest.length <= 1 && !rest[0]?.startsWith('-')) await benchReading(rest[0]);
  else if (name === 'terms' && rest.length === 0) await benchTerms();
  else if (name === 'card' && rest.length === 0) await benchCard();
  else if (name === 'packs' && rest.length === 0) await benchPacks();
  else if (name === 'sizes' && (rest.length === 0 || rest.join() === '--write')) benchSizes(rest.length > 0);
  else {
    const call = name === 'quality' ? readCall(rest) : null;
    if (call !== null) return benchQuality(call);
    console.error(usage);
    return 2;
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
