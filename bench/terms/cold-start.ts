import { packEntryId } from '../../contract/pack-entry-id.ts';
import type { Article } from '../../explain/model/article.ts';
import { type PackToAdd, packToAdd, sendPack } from '../../extension/packs/send-pack.ts';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { backgroundOf } from '../../scripts/browsers/newsgloss.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { backgroundStopper } from '../../scripts/browsers/stop-background.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { servePages } from '../../scripts/pages/serve-pages.ts';
import { backgroundHeap } from '../background/background-heap.ts';
import { median } from '../reading/summary.ts';
import { articleOfText } from './articles.ts';
import { makeUp } from './made-up.ts';

const packTerms = 100_000;
const packName = 'Bench';
const rounds = 11;
/** Milliseconds for a background that was stopped to be gone. */
const settle = 300;

/**
 * What a stored pack costs the first question after the background was put to sleep: the median time of a look-up against
 * an article of 1,000 words, with the pack less before and after it was there. In words, for the terminal.
 */
export async function measureColdStart(kind: BrowserKind): Promise<string> {
  const { terms, articles } = makeUp(packTerms, 1);
  const article = articleOfText(articles[0] ?? []);
  const server = await servePages();
  try {
    const session = await launch(kind, { extension: ensureBuilt(kind), port: server.port });
    try {
      const stop = await backgroundStopper(session);
      const before = await measure(session, stop, article);
      const start = performance.now();
      const { count } = await sendPack(packOf(terms), backgroundOf(session));
      const added = performance.now() - start;
      await mustKnow(session, packEntryId(packName, terms[0] ?? ''));
      const stored = await session.desk.evaluate(indexSize);
      const held = await measure(session, stop, article);
      const heap =
        kind === 'chromium' ? `; the background then holds ${heapInWords(await backgroundHeap(session))}` : '';
      await backgroundOf(session)({ type: 'remove-pack', name: packName });
      const after = await measure(session, stop, article);
      const cold = median([...before.cold, ...after.cold]);
      const warm = median([...before.warm, ...after.warm]);
      const more = (median(held.cold) - cold).toFixed(0);
      return [
        `cold start  ${kind}, a pack of ${count.toLocaleString('en')} terms: ${more} ms more`,
        `  ms, cold ${cold.toFixed(0)} without, ${median(held.cold).toFixed(0)} with; warm ${warm.toFixed(0)} and ` +
          `${median(held.warm).toFixed(0)}; added in ${(added / 1000).toFixed(1)} s, index ${(stored / 1e6).toFixed(2)} MB${heap}`,
      ].join('\n');
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}

function packOf(terms: readonly string[]): PackToAdd {
  const entries = terms.map((term) => ({
    term,
    definition: `What the trade calls a ${term}: a thing of its own kind.`,
  }));
  return packToAdd({ name: packName, language: 'en', answersOnly: false }, entries);
}

/** What is measured must work, too. */
async function mustKnow(session: Session, entry: string): Promise<void> {
  const explainer = await backgroundOf(session)({ type: 'look-up', entry, article: null });
  if (explainer === null) throw new Error(`the pack has no ${entry}`);
}

/** Times in ms of a question to a background that was stopped, and of the same question right behind it. */
async function measure(session: Session, stop: () => Promise<unknown>, article: Article) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await stop();
    await new Promise((resolve) => setTimeout(resolve, settle));
    cold.push(await ask(session, article));
    warm.push(await ask(session, article));
  }
  return { cold, warm };
}

/** Milliseconds that a look-up takes, by the clock of the extension's own page. */
function ask({ desk }: Session, article: Article): Promise<number> {
  return desk.evaluate(async (text) => {
    const begin = performance.now();
    await chrome.runtime.sendMessage({ type: 'look-up', entry: 'ceasefire', article: text });
    return performance.now() - begin;
  }, article);
}

/** Bytes of the one stored index. Runs in the extension's own page. */
function indexSize(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('packs');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('indexes').objectStore('indexes').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve((all.result as ArrayBuffer[]).reduce((sum, index) => sum + index.byteLength, 0));
      };
    };
  });
}

const heapInWords = ({ heap, buffers }: { heap: number; buffers: number }) =>
  `${(heap / 1e6).toFixed(1)} MB, ${(buffers / 1e6).toFixed(1)} MB of buffers`;
