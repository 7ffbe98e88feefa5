import type { Page } from 'puppeteer-core';

/** What the browser's own tracing says of the page's main thread. Times in milliseconds. */
export interface Trace {
  /** The longest task that a timer began; null: no timer fired. */
  readonly timerTask: TimerTask | null;
  /** Compiling and first running of scripts, by the end of their address. */
  readonly scriptMs: Readonly<Record<string, number>>;
}

interface TimerTask {
  /** All of it. */
  readonly taskMs: number;
  /** Less the browser's own work on style and layout, which the script asked for. */
  readonly scriptMs: number;
  /** From its end to the end of the next paint; null: nothing was painted. */
  readonly paintedAfterMs: number | null;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'v8'];

/** Traces the page while something happens to it. */
export async function trace(page: Page, happen: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({ categories });
  await happen();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly TraceEvent[] };
  return readTrace(traceEvents.filter(({ dur }) => dur !== undefined));
}

function readTrace(events: readonly TraceEvent[]): Trace {
  const main = mainThread(events);
  const ours = events.filter(({ pid, tid }) => `${pid}:${tid}` === main);
  return { timerTask: timerTask(ours), scriptMs: scriptTimes(ours) };
}

function timerTask(events: readonly TraceEvent[]): TimerTask | null {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const timers = tasks.filter((task) => events.some((event) => event.name === 'TimerFire' && isWithin(event, task)));
  const [longest] = timers.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!longest) return null;
  const end = longest.ts + lengthOf(longest);
  const layout = events.filter((event) => /^(Layout|UpdateLayoutTree)$/.test(event.name) && isWithin(event, longest));
  const paint = events.find(({ name, ts }) => name === 'Commit' && ts >= end);
  return {
    taskMs: lengthOf(longest) / 1000,
    scriptMs: (lengthOf(longest) - layout.reduce((sum, event) => sum + lengthOf(event), 0)) / 1000,
    paintedAfterMs: paint ? (paint.ts + lengthOf(paint) - end) / 1000 : null,
  };
}

const lengthOf = ({ dur = 0 }: TraceEvent) => dur;

/** The thread that does most of what only a page's main thread does. */
function mainThread(events: readonly TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (name !== 'UpdateLayoutTree' && name !== 'TimerFire' && name !== 'EvaluateScript') continue;
    const thread = `${pid}:${tid}`;
    counts.set(thread, (counts.get(thread) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function scriptTimes(events: readonly TraceEvent[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { name, args, dur = 0 } of events) {
    if (name !== 'v8.compile' && name !== 'EvaluateScript' && name !== 'v8.run') continue;
    const script = (args?.data?.url ?? args?.fileName ?? '').split('/').at(-1) ?? '';
    if (script !== '') times[script] = (times[script] ?? 0) + dur / 1000;
  }
  return times;
}

const isWithin = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
