import type { Page } from 'puppeteer-core';
import { frontTab, pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { type ScriptTime, scriptTime } from '../../scripts/browsers/script-time.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import type { PageServer } from '../../scripts/pages/serve-pages.ts';
import { watchFaults } from '../faults.ts';
import type { HostilePage } from './hostile-pages.ts';

/** A browser in which the extension is on at `host`. */
export interface Field {
  readonly session: Session;
  readonly server: PageServer;
  readonly host: string;
}

export interface Braved {
  /** What went wrong: exceptions, no answer, more time than is allowed. */
  readonly faults: readonly string[];
  /** Null: not measured in this browser. */
  readonly time: ScriptTime | null;
}

/** How long a page is watched, in ms. A storm goes on as long again, so that the question for an answer falls into it. */
export interface Watch {
  readonly calm: number;
  readonly storm: number;
}

/**
 * Opens a hostile page, lets it rage, and sees whether the extension holds its bounds and still answers. Its time is measured in
 * Chromium, by the profiler, from the first byte on.
 */
export async function bravePage({ session, server, host }: Field, hostile: HostilePage, watch: Watch): Promise<Braved> {
  const [empty, url] = [`http://${host}/empty.html`, `http://${host}/hostile.html`];
  server.publish(empty, { body: '<!doctype html><title>Nothing</title>', scripts: true });
  server.publish(url, { body: hostile.html, scripts: true });
  // The page before is of the same process, so that the profiler sees the new one from its beginning.
  const page = await session.open(empty);
  try {
    const failed = await watchFaults(session, page);
    const rage = async () => {
      await page.goto(url, { waitUntil: 'load' });
      if (hostile.storm) await storm(page, hostile.storm, 2 * watch.storm);
      await pass(hostile.storm ? watch.storm : watch.calm);
    };
    const time = session.kind === 'chromium' ? await scriptTime(page, rage) : await rage().then(() => null);
    const silent = (await answers(session, page)) ? [] : ['the page’s script answers no longer'];
    return { faults: [...failed, ...(time ? overBounds(time, hostile) : []), ...silent], time };
  } finally {
    await page.close();
  }
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a turn does at most is what is due in so many ms: a page that never ends a turn answers nobody. */
const turnMs = 50;

/**
 * Runs a script in the page so often a second for so many ms, as far as the page gets to it; the rest is left out. It ends, since a
 * slow machine has Firefox's own account of addresses lag behind for as long as they come, with no extension, too.
 */
async function storm(page: Page, { script, perSecond }: NonNullable<HostilePage['storm']>, ms: number): Promise<void> {
  await page.evaluate(
    (source, rate, longest, lasting) => {
      const run = new Function(source) as () => void;
      const end = performance.now() + lasting;
      let before = performance.now();
      let due = 0;
      const turn = () => {
        const now = performance.now();
        due += (Math.min(now - before, longest) / 1000) * rate;
        before = now;
        for (; due >= 1; due -= 1) run();
        if (now < end) setTimeout(turn, 0);
      };
      turn();
    },
    script,
    perSecond,
    turnMs,
    ms,
  );
}

function overBounds({ total, longest }: ScriptTime, hostile: HostilePage): readonly string[] {
  return [
    ...(total > hostile.most ? [`${total.toFixed(0)} ms of script, more than ${hostile.most}`] : []),
    ...(longest > hostile.longest ? [`${longest.toFixed(0)} ms at once, more than ${hostile.longest}`] : []),
  ];
}

/** Whether the page's script is there, and reads the page as it is now. */
async function answers(session: Session, page: Page): Promise<boolean> {
  const script = pageScriptOf(session, await frontTab(session, page));
  return until('an answer', async () => script({ type: 'refresh' }).catch(() => null))
    .then(() => true)
    .catch(() => false);
}
