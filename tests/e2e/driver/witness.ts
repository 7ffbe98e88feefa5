import type { Page } from 'puppeteer-core';

/** What a page's own script noticed. */
export interface Witnessed {
  /** Data of every `message` event, as JSON. */
  readonly messages: readonly string[];
  /** Types of the custom events with which extensions are known to announce themselves. */
  readonly events: readonly string[];
}

/**
 * A script that runs before everything else on a page and notes what reaches it. It cannot listen for an event of any
 * name, only for names that a content script of this build tool would use.
 */
export function witnessScript(extensionId: string): string {
  const names = ['article', 'card', 'content'].map((script) => `${extensionId}:${script}:wxt:content-script-started`);
  const types = ['wxt:content-script-started', 'wxt:locationchange', ...names];
  return `
    window.witnessed = { messages: [], events: [] };
    addEventListener('message', (event) => witnessed.messages.push(JSON.stringify(event.data)), true);
    for (const type of ${JSON.stringify(types)}) {
      for (const target of [window, document]) target.addEventListener(type, () => witnessed.events.push(type), true);
    }`;
}

export function witnessedBy(page: Page): Promise<Witnessed> {
  return page.evaluate(() => (window as unknown as { witnessed: Witnessed }).witnessed);
}
