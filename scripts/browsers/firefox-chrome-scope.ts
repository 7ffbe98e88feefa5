import type { Browser } from 'puppeteer-core';

/** Firefox's own scope, where its window and the extension's inner object are. */
export interface ChromeScope {
  /**
   * Runs statements (source text, may await) in which `extension`, `ExtensionParent` and `window` (the browser's
   * window) are defined. A text that they return is the answer.
   */
  run(statements: string): Promise<string>;
}

type EvaluateResult =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Needs Firefox to be started with `--remote-allow-system-access`. */
export async function openChromeScope(browser: Browser, extensionId: string): Promise<ChromeScope> {
  // Puppeteer's public types end before BiDi's own connection.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window');
  return {
    async run(statements) {
      const expression = `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        ${statements};
      })()`;
      const answer = (await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })) as { result: EvaluateResult };
      if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
      return answer.result.result.value ?? '';
    },
  };
}
