import type { CDPSession, Page } from 'puppeteer-core';

/** Of the extension's scripts on the page's thread, in ms. */
export interface ScriptTime {
  readonly total: number;
  /** By the script's name: "article.js". */
  readonly of: Readonly<Record<string, number>>;
  /** The longest that they held the thread at once. */
  readonly longest: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

const samplingMicroseconds = 500;

/** Samples between which the thread did nothing else for so long, in ms, are of different tasks. */
const pauseMs = 2;

/**
 * How long the extension's scripts ran in a page while something was done, by the browser's sampling profiler (Chromium): each
 * sample in whose call stack a script of the extension stands, with what the browser did for it.
 */
export async function scriptTime(page: Page, work: () => Promise<unknown>): Promise<ScriptTime> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
  await cdp.send('Profiler.start');
  try {
    await work();
    return await stopped(cdp);
  } finally {
    await cdp.detach();
  }
}

async function stopped(cdp: CDPSession): Promise<ScriptTime> {
  const { profile } = await cdp.send('Profiler.stop');
  const ours = oursOf(profile.nodes);
  const { samples = [], timeDeltas = [] } = profile;
  const of: Record<string, number> = {};
  let total = 0;
  let longest = 0;
  let run = 0;
  let pause = 0;
  samples.forEach((node, at) => {
    // The delta is the time since the sample before: that is how long this one's predecessor may have run.
    const ms = (timeDeltas[at + 1] ?? 0) / 1000;
    const script = ours.get(node);
    if (script !== undefined) {
      total += ms;
      of[script] = (of[script] ?? 0) + ms;
      run += ms;
      pause = 0;
      longest = Math.max(longest, run);
    } else {
      pause += ms;
      if (pause > pauseMs) run = 0;
    }
  });
  return { total, of, longest };
}

/** The script of an extension that stands in the way from the root to a node of the profile's tree, if any. */
function oursOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Map<number, string>();
  const walk = (node: ProfileNode, within: string | null) => {
    const { url } = node.callFrame;
    const here = url.startsWith('chrome-extension://') ? (url.split('/').at(-1) ?? '') : within;
    if (here !== null) ours.set(node.id, here);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, here);
    }
  };
  const [root] = nodes;
  if (root) walk(root, null);
  return ours;
}
