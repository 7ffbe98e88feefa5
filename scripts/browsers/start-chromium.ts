import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from './find-browser.ts';
import { type LaunchOptions, viewportOf } from './session.ts';
import { patience } from './until.ts';

/** What Chromium needs to know before any extension is in it. */
export type StartOptions = Omit<LaunchOptions, 'extension'>;

/**
 * Chromium alone, every host name answered by the local server.
 * @throws NoBrowserError where it is neither found nor can be installed
 */
export async function startChromium(options: StartOptions, signal: AbortSignal): Promise<Browser> {
  return puppeteer.launch({
    signal,
    timeout: patience,
    protocolTimeout: patience,
    executablePath: ensureBrowser('chromium'),
    headless: !options.window,
    pipe: true,
    enableExtensions: true,
    defaultViewport: viewportOf(options),
    args: flags(options),
  });
}

/** As quiet as it gets: what it asks for on its own lands at the local server, which counts it. */
function flags({ port, live }: StartOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-default-browser-check',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-features=NetworkTimeServiceQuerying,Translate,OptimizationHints,MediaRouter',
    `--host-resolver-rules=MAP ${live ? '*.test' : '*'} 127.0.0.1:${port}`,
  ];
}
