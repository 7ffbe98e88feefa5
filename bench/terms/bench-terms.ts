import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { servePages } from '../../scripts/pages/serve-pages.ts';
import { bundleScript } from '../bundle-script.ts';
import { median } from '../reading/summary.ts';
import { measureColdStart } from './cold-start.ts';
import type { InPage, OwnResult, PeerResult } from './in-page.ts';

const explanation = `
Finding the terms of made-up glossaries in made-up articles of 1,000 words, one run in headless Chromium. The texts hold
the same planted terms whatever the glossary's size; the larger glossaries begin with the smaller ones.
newsgloss: wording filter, index of what may stand there, all matches (coordinated and turned-round ones, too), article
by article; the forms of an entry are kept from the first round on, as the background keeps them. all: with cutting the text into words and sentences. The median of nine rounds, the sizes in turns.
expression: one regular expression of all terms, over one or a few of the same articles. mark.js: the same articles as
paragraphs in a page, one call a term (a list of thousands overflows its stack), with the marks put into it.
`;

const sizes = [3000, 20_000, 200_000] as const;
const mostRounds = 9;
/** Articles for the peers: their time grows with the glossary, and one is enough to see it. */
const peerArticles = { 3000: 8, 20000: 2, 200000: 1 } as const;
/** Milliseconds for one question to the page: the slowest peer needs a minute or two. */
const patience = 600_000;

/** Prints throughput and cold starts to stdout. @throws where there is no browser; the message says so */
export async function benchTerms(): Promise<void> {
  console.log(explanation);
  await benchThroughput();
  for (const kind of ['chromium', 'firefox'] as const) console.log(await measureColdStart(kind));
}

async function benchThroughput(): Promise<void> {
  await withTerms(async (page) => {
    const own = await page.evaluate((terms, rounds) => newsglossBench.own(terms, rounds), [...sizes], mostRounds);
    own.forEach((result, at) => void console.log(ownInWords(sizes[at] ?? 0, result)));
    for (const size of sizes) {
      const articles = peerArticles[size];
      const expression = page.evaluate((terms, few) => newsglossBench.expression(terms, few), size, articles);
      console.log(peerInWords('expression', size, await expression.catch(asProblem)));
      const marked = page.evaluate((terms, few) => newsglossBench.markJs(terms, few), size, articles);
      console.log(peerInWords('mark.js', size, await marked.catch(asProblem)));
    }
  });
}

/** Milliseconds that a megabyte of text takes, by the size of the glossary; for the smallest also of one regular expression. */
export function measureThroughput(): Promise<{
  readonly own: readonly { readonly size: number; readonly msPerMegabyte: number }[];
  readonly expression: number;
}> {
  return withTerms(async (page) => {
    const [small, , large] = sizes;
    const own = await page.evaluate((terms, rounds) => newsglossBench.own(terms, rounds), [small, large], mostRounds);
    const expression = await page.evaluate(
      (terms, few) => newsglossBench.expression(terms, few),
      small,
      peerArticles[small],
    );
    const perMegabyte = (ms: number, bytes: number) => (ms / bytes) * 1e6;
    return {
      own: own.map(({ bytes, rounds }, at) => ({
        size: at === 0 ? small : large,
        msPerMegabyte: perMegabyte(
          median(rounds.map(({ filterMs, indexMs, findMs }) => filterMs + indexMs + findMs)),
          bytes,
        ),
      })),
      expression: perMegabyte(expression.ms, expression.bytes),
    };
  });
}

/** A page with the bench's script in it. */
async function withTerms<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const script = await bundleScript('bench/terms/in-page.ts');
  const server = await servePages();
  try {
    const session = await launch('chromium', { extension: ensureBuilt('chromium'), port: server.port });
    try {
      server.publish('http://terms.bench.test/', { body: '<!doctype html><title>Terms</title>', scripts: true });
      const page = await session.browser.newPage({ type: 'window' });
      page.setDefaultTimeout(patience);
      await page.goto('http://terms.bench.test/');
      await page.evaluate(`${script};void 0`);
      return await work(page);
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}

function ownInWords(size: number, { bytes, buildMs, openMs, filterBytes, rounds }: OwnResult): string {
  const of = (ms: (round: OwnResult['rounds'][number]) => number) => median(rounds.map(ms));
  const finding = of(({ filterMs, indexMs, findMs }) => filterMs + indexMs + findMs);
  const all = of(({ tokenizeMs, filterMs, indexMs, findMs }) => tokenizeMs + filterMs + indexMs + findMs);
  const stages = (['tokenizeMs', 'filterMs', 'indexMs', 'findMs'] as const).map(
    (stage) => `${stage.slice(0, -2)} ${of((round) => round[stage]).toFixed(0)}`,
  );
  return [
    `newsgloss   ${sizeInWords(size)}  ${speed(bytes, finding)}  all ${speed(bytes, all)}   ms: ${stages.join(', ')}`,
    `  found ${rounds[0]?.found}, may stand there ${rounds[0]?.candidates}; filter ${(filterBytes / 1e6).toFixed(2)} MB, ` +
      `built in ${buildMs.toFixed(0)} ms, opened in ${openMs.toFixed(1)} ms`,
  ].join('\n');
}

function peerInWords(name: string, size: number, result: PeerResult | string): string {
  const outcome = typeof result === 'string' ? result : `${speed(result.bytes, result.ms)}  found ${result.found}`;
  return `${name.padEnd(11)} ${sizeInWords(size)}  ${outcome}`;
}

const sizeInWords = (size: number) => `${size.toLocaleString('en').padStart(7)} terms`;
const speed = (bytes: number, ms: number) => `${(bytes / 1000 / ms).toPrecision(3).padStart(8)} MB/s`;
const asProblem = (error: unknown) => (error instanceof Error ? error.message.split('\n')[0] : String(error)) ?? '';

declare const newsglossBench: InPage;
