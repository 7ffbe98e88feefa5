import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, browserKinds } from '../../scripts/browsers/find-browser.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { backgroundStopper } from '../../scripts/browsers/stop-background.ts';
import { repository } from '../../scripts/build/repository.ts';
import { type Field, inBrowser, pass } from '../performance/field.ts';
import type { Figure } from '../performance/figure.ts';
import { median } from '../reading/summary.ts';
import { backgroundHeap } from './background-heap.ts';

const rounds = 15;
/** Milliseconds for a background that was stopped to be gone. */
const settle = 300;
const megabyte = 1e6;

type Asked = { readonly type: string };

/**
 * What the background takes to answer when it was asleep: nothing (it refuses the question, and so has only been started), an article, a
 * search; and what it then holds. Medians of rounds in turns.
 */
export async function benchBackground(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const kind of browserKinds) figures.push(...(await inBrowser(kind, (field) => measure(kind, field))));
  return figures;
}

async function measure(kind: BrowserKind, { session, publish }: Field): Promise<readonly Figure[]> {
  const { on } = publish('story.html', { body: readFileSync(join(repository, 'demo', 'wire.html')), scripts: false });
  const page = await session.open(on);
  const { article } = await untilRead(session, await frontTab(session, page));
  const stop = await backgroundStopper(session);
  const asleep = async (message: Asked) => {
    await stop();
    await pass(settle);
    return ask(session, message);
  };
  const questions = {
    start: { type: 'nothing' },
    article: { type: 'look-up', entry: 'ceasefire', article },
    search: { type: 'search', query: 'sanctions', article: null },
  } as const;
  const times: Record<keyof typeof questions, number[]> = { start: [], article: [], search: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['start', 'article', 'search'] as const) times[name].push(await asleep(questions[name]));
  }
  const [start, first, search] = [median(times.start), median(times.article), median(times.search)];
  const beside = { 'starting alone': start };
  const group = `background, ${kind}`;
  const heap = kind === 'chromium' ? await backgroundHeap(session) : null;
  await page.close();
  return [
    { group, what: 'asleep, to the first answer about an article', value: first, unit: 'ms', beside },
    { group, what: 'asleep, to the first answer to a search', value: search, unit: 'ms', beside },
    ...(heap ? [{ group, what: 'held after a search', value: (heap.heap + heap.buffers) / megabyte, unit: 'MB' }] : []),
  ];
}

/** Milliseconds until an answer or a refusal, by the clock of the extension's own page. */
function ask({ desk }: Session, message: Asked): Promise<number> {
  return desk.evaluate(async (sent) => {
    const begin = performance.now();
    await chrome.runtime.sendMessage(sent).catch(() => undefined);
    return performance.now() - begin;
  }, message);
}
