import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` is the thread's own time, which waiting for the processor is no part of. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'v8'];
/** By these a script holds the thread. Those of a page whose own scripts are off are the extension's. */
const scripts = /^(EvaluateScript|FunctionCall|RunMicrotasks|FireIdleCallback|TimerFire)$/;

/** The longest task, in ms of the thread's time, in which a script ran while something was done (Chromium). */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly TraceEvent[] };
  const events = traceEvents.filter(({ dur }) => dur !== undefined);
  const main = mainThread(events);
  const ours = events.filter((event) => threadOf(event) === main);
  const inScripts = ours.filter(({ name }) => scripts.test(name));
  const tasks = ours.filter((task) => task.name === 'RunTask' && inScripts.some((event) => isWithin(event, task)));
  return Math.max(0, ...tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000));
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;

/** The thread in which a script of the extension was run first. */
function mainThread(events: readonly TraceEvent[]): string {
  const first = events.find(
    ({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes('article.js'),
  );
  return first ? threadOf(first) : '';
}

const isWithin = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
