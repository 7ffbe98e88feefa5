import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

type Outcome<Value> = { readonly value: Value } | { readonly failed: string };

/**
 * Runs a function beside the page's script: in the extension's isolated world of a tab's top frame, or, where the tab shows
 * a page of the extension itself, in that. It reaches the DOM, open and closed shadow roots, and nothing from outside
 * itself; arguments and result travel as JSON. The extension needs to be allowed on the tab.
 */
export async function inTab<Arguments extends readonly unknown[], Result>(
  session: Session,
  tab: number,
  run: (...given: Arguments) => Result,
  ...given: Arguments
): Promise<Awaited<Result>> {
  // As source text: a function that was made in Node cannot be handed to the extension's API. Its errors travel as
  // values, since Chromium turns one that is thrown into a result of null.
  const guarded = `async (...given) => {
    try { return { value: await (${run})(...given) }; } catch (error) { return { failed: String(error) }; }
  }`;
  const own = await ownPageIn(session, tab);
  const outcome = (await (own
    ? own.evaluate(`(${guarded})(...${JSON.stringify(given)})`)
    : session.desk.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${guarded}, args: ${JSON.stringify(given)} })
      .then(([injected]) => injected.result)`,
      ))) as Outcome<Awaited<Result>>;
  if ('failed' in outcome) throw new Error(`in the page: ${outcome.failed}`);
  return outcome.value;
}

/** The page of the extension itself that a tab shows, where nothing can be injected; null: another. */
async function ownPageIn({ browser, desk, origin }: Session, tab: number): Promise<Page | null> {
  const url = await desk.evaluate(async (id) => (await chrome.tabs.get(id)).url ?? '', tab);
  if (!url.startsWith(origin)) return null;
  for (const page of await browser.pages()) {
    const id = await page.evaluate(async () => (await chrome.tabs?.getCurrent?.())?.id).catch(() => null);
    if (id === tab) return page;
  }
  return null;
}
