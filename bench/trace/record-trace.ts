import type { Page } from 'puppeteer-core';

/** Something that the browser's own tracing saw on the page's main thread (Chromium). */
export interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur: number;
  /** How long the thread itself was at it, in ms: waiting for a processor is no part of that. */
  readonly ms: number;
  /** The end of the address of the script that it is about; empty: none. */
  readonly script: string;
}

interface RawEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'v8'];

/** What the page's main thread did while something happened, in the order of its beginnings. */
export async function recordTrace(page: Page, happen: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories });
  await happen();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly RawEvent[] };
  const lasting = traceEvents.filter(({ dur }) => dur !== undefined);
  const main = mainThread(lasting);
  return lasting
    .filter((event) => threadOf(event) === main)
    .map(({ name, ts, dur = 0, tdur, args }) => {
      const script = (args?.data?.url ?? args?.fileName ?? '').split('/').at(-1) ?? '';
      return { name, ts, dur, ms: (tdur ?? dur) / 1000, script };
    })
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
}

const threadOf = ({ pid, tid }: RawEvent) => `${pid}:${tid}`;

/** The thread that does most of what only a page's main thread does. */
function mainThread(events: readonly RawEvent[]): string {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!/^(UpdateLayoutTree|TimerFire|EvaluateScript)$/.test(event.name)) continue;
    counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Whether something happened in the course of something else. */
export const isWithin = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;

const running = /^(EvaluateScript|FunctionCall|RunMicrotasks|FireIdleCallback|TimerFire)$/;

/** The stretches in which scripts held the thread, each whole. Of a page whose own scripts are off they are the extension's. */
export function scriptRuns(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const runs: TraceEvent[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (running.test(event.name) && !(last && isWithin(event, last))) runs.push(event);
  }
  return runs;
}
