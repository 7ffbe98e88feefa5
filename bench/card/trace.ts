import type { Page } from 'puppeteer-core';

/** What the browser's own tracing says of the page's main thread. Times in milliseconds. */
export interface Trace {
  /** Tasks that hold an event of a kind ("TimerFire"), by kind: their durations. */
  readonly tasks: Readonly<Record<string, readonly number[]>>;
  /** Compiling and first running of scripts, by the end of their address. */
  readonly scriptMs: Readonly<Record<string, number>>;
  /** From the end of the longest timer's task to the end of the next paint; null: nothing was painted. */
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

/** The longest task that holds an event of this kind, in milliseconds; 0 of none. */
export function longestTask({ tasks }: Trace, kind: string): number {
  return Math.max(0, ...(tasks[kind] ?? []));
}

function readTrace(events: readonly TraceEvent[]): Trace {
  const main = mainThread(events);
  const ours = events.filter(({ pid, tid }) => `${pid}:${tid}` === main);
  const tasks = ours.filter(({ name }) => name === 'RunTask');
  const timers = tasks.filter((task) => ours.some((event) => event.name === 'TimerFire' && isWithin(event, task)));
  const longest = timers.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))[0];
  const end = longest && longest.ts + (longest.dur ?? 0);
  const paint = ours.filter(({ name, ts }) => name === 'Commit' && end !== undefined && ts >= end)[0];
  return {
    tasks: { TimerFire: timers.map(({ dur = 0 }) => dur / 1000) },
    scriptMs: scriptTimes(ours),
    paintedAfterMs: paint && end !== undefined ? (paint.ts + (paint.dur ?? 0) - end) / 1000 : null,
  };
}

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
