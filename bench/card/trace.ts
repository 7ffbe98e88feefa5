import type { Page } from 'puppeteer-core';
import { isWithin, recordTrace, type TraceEvent } from '../trace/record-trace.ts';

/** What a page's main thread did about a card. Times in milliseconds of the thread. */
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
  /** From its end to the end of the next paint, by the clock; null: nothing was painted. */
  readonly paintedAfterMs: number | null;
}

/** Traces the page while something happens to it. */
export async function trace(page: Page, happen: () => Promise<unknown>): Promise<Trace> {
  const events = await recordTrace(page, happen);
  return { timerTask: timerTask(events), scriptMs: scriptTimes(events) };
}

function timerTask(events: readonly TraceEvent[]): TimerTask | null {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const timers = tasks.filter((task) => events.some((event) => event.name === 'TimerFire' && isWithin(event, task)));
  const [longest] = timers.toSorted((a, b) => b.ms - a.ms);
  if (!longest) return null;
  const end = longest.ts + longest.dur;
  const layout = events.filter((event) => /^(Layout|UpdateLayoutTree)$/.test(event.name) && isWithin(event, longest));
  const paint = events.find(({ name, ts }) => name === 'Commit' && ts >= end);
  return {
    taskMs: longest.ms,
    scriptMs: longest.ms - layout.reduce((sum, { ms }) => sum + ms, 0),
    paintedAfterMs: paint ? (paint.ts + paint.dur - end) / 1000 : null,
  };
}

function scriptTimes(events: readonly TraceEvent[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { name, script, ms } of events) {
    if (name === 'EvaluateScript' && script !== '') times[script] = (times[script] ?? 0) + ms;
  }
  return times;
}
